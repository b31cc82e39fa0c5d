//! A heraldic banner hanging from a rod.

use glam::{Vec2, Vec3};

use crate::mesh::{TriMesh, chain, cylinder, sheet, smooth, sphere, tube, uv};
use crate::num::math::{FRAC_PI_2, PI, lerp, rot_x, rot_z, sin};
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const BANNER: Generator = Generator {
    kind: "banner",
    title: "Banner",
    group: "decor",
    words: &["flag", "pennant", "tapestry", "standard", "heraldic banner", "wall hanging"],
    styles: &["pointed", "straight"],
    mounting: Mounting::Wall,
    params: &[
        Param::m("width", 0.4, 0.8, 2.0),
        Param::m("height", 0.7, 1.6, 3.5),
        Param::m("depth", 0.06, 0.1, 0.18),
    ],
    source: "usual retail sizes",
    slots: &[
        SlotSpec { name: "fabric", material: "red woven fabric" },
        SlotSpec { name: "trim", material: "yellow woven fabric" },
        SlotSpec { name: "iron", material: "wrought iron" },
    ],
    clear_front_m: 0.0,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    shape.styled(args, "fabric", &[("straight", "dark blue woven fabric")]);
    let size = args.size();
    let (w, h, d) = (size.x, size.y, size.z);
    let hook_y = h * 0.5 - 0.024;
    let rod_y = h * 0.5 - 0.03 - (w * 0.12).min(h * 0.12);
    let rod_z = d * 0.55;
    let rod = 0.011;
    let pole = cylinder(rod, w - 0.06, 12, 0.002).at(0.0, -(w - 0.06) * 0.5, 0.0).turned(rot_z(FRAC_PI_2));
    shape.add("rod", "iron", pole.at(0.0, rod_y, rod_z));
    for side in [-1.0, 1.0] {
        let knob = sphere(0.02, 2).at(side * (w * 0.5 - 0.02), rod_y, rod_z);
        shape.add("rod", "iron", knob);
        let eye = Vec3::new(side * (w * 0.5 - 0.07), rod_y + rod, rod_z);
        shape.add("chain", "iron", chain(eye, Vec3::new(0.0, hook_y, rod_z), 0.034, 0.003));
    }
    let hook = [
        Vec3::new(0.0, hook_y + 0.005, 0.004),
        Vec3::new(0.0, hook_y - 0.004, rod_z),
        Vec3::new(0.0, hook_y + 0.016, d - 0.0035),
    ];
    shape.add("hook", "iron", tube(&smooth(&hook, 3), 0.006, 8));
    shape.add(
        "hook",
        "iron",
        cylinder(0.024, 0.007, 16, 0.002).turned(rot_x(FRAC_PI_2)).at(0.0, hook_y, 0.0),
    );

    let cloth = Cloth {
        half: w * 0.5 - 0.06,
        top: rod_y - rod * 0.6,
        bottom: -h * 0.5,
        z: rod_z,
        sway: (d * 0.4 - 0.012).min(rod_z - 0.012).min(0.03),
        phase: args.random("wind").range(0.0, PI),
        tail: if args.is("straight") {
            0.0
        } else if args.is("pointed") {
            -1.0
        } else {
            1.0
        },
    };
    let body = uv::box_project(sheet(14, 26, 0.004, |u, v| cloth.at(u, v, 0.0)));
    shape.add("cloth", "fabric", body);
    let loops = 5;
    for i in 0..loops {
        let x = lerp(-cloth.half, cloth.half, (i as f32 + 0.5) / loops as f32);
        let sleeve = cylinder(rod + 0.005, cloth.half * 0.22, 14, 0.001).turned(rot_z(FRAC_PI_2));
        shape.add("sleeves", "fabric", sleeve.at(x + cloth.half * 0.11, rod_y, rod_z));
    }
    // Trim along the edges and a charge in the middle, stitched onto the cloth.
    let proud = 0.004;
    let strip = |from: Vec2, to: Vec2| {
        sheet(
            if to.x - from.x > 0.5 { 14 } else { 2 },
            if to.y - from.y > 0.5 { 26 } else { 2 },
            0.003,
            |u, v| cloth.at(lerp(from.x, to.x, u), lerp(from.y, to.y, v), proud),
        )
    };
    let edge = 0.045;
    let mut trim = vec![
        strip(Vec2::new(0.02, 0.0), Vec2::new(0.02 + edge, 1.0)),
        strip(Vec2::new(0.98 - edge, 0.0), Vec2::new(0.98, 1.0)),
        strip(Vec2::new(0.02 + edge, 0.92), Vec2::new(0.98 - edge, 0.95)),
        strip(Vec2::new(0.02 + edge, 0.01), Vec2::new(0.98 - edge, 0.04)),
    ];
    trim.push(lozenge(&cloth, 0.3, proud));
    shape.add("trim", "trim", uv::box_project(TriMesh::merged(trim)));
    shape.add("charge", "fabric", lozenge(&cloth, 0.16, proud * 2.0));
}

/// The hanging cloth's measures, metres.
struct Cloth {
    half: f32,
    top: f32,
    bottom: f32,
    z: f32,
    sway: f32,
    phase: f32,
    /// 1 swallow-tailed, −1 pointed, 0 straight.
    tail: f32,
}

impl Cloth {
    /// The point at u across and v up, `proud` metres before the cloth.
    fn at(&self, u: f32, v: f32, proud: f32) -> Vec3 {
        let across = u * 2.0 - 1.0;
        let drop = (self.top - self.bottom) * 0.16;
        let hem = if self.tail > 0.0 {
            self.bottom + drop * (1.0 - across.abs())
        } else {
            self.bottom + drop * across.abs() * -self.tail
        };
        let y = lerp(hem, self.top, v);
        let low = 1.0 - v;
        let wave =
            sin(across * 5.0 + self.phase) * 0.6 + sin(across * 2.3 - v * 3.0 + self.phase * 2.0) * 0.4;
        let z = self.z + self.sway * wave * (0.25 + 0.75 * low);
        Vec3::new(across * self.half, y, z + proud)
    }
}

/// A lozenge on the cloth, `share` of its half width wide.
fn lozenge(cloth: &Cloth, share: f32, proud: f32) -> TriMesh {
    let tall = share * cloth.half / (cloth.top - cloth.bottom) * 3.2;
    let tall = tall.min(share * 0.8);
    let patch = sheet(8, 8, 0.003, |u, v| {
        let (a, b) = (u - 0.5, v - 0.5);
        // The unit square stood on its corner.
        cloth.at(0.5 + (a - b) * share, 0.56 + (a + b) * tall, proud)
    });
    uv::box_project(patch)
}
