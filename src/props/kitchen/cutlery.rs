//! A place setting: fork, knife and spoon side by side on the table.

use glam::{Vec2, Vec3};

use super::skin::{oval, skin};
use crate::mesh::{TriMesh, bar, bevel_box, box_project_faces, extrude, shade, smooth_path, sphere};
use crate::num::math::{FRAC_PI_2, rot_x};
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const CUTLERY: Generator = Generator {
    kind: "cutlery",
    title: "Cutlery",
    group: "kitchen",
    words: &["silverware", "flatware", "knife and fork", "fork", "spoon", "place setting"],
    styles: &["rustic", "ornate"],
    mounting: Mounting::Surface,
    params: &[
        Param::m("width", 0.1, 0.14, 0.24),
        Param::m("height", 0.0095, 0.0112, 0.014),
        Param::m("depth", 0.18, 0.22, 0.26),
    ],
    source: "usual retail sizes",
    slots: &[
        SlotSpec { name: "metal", material: "polished steel" },
        SlotSpec { name: "wood", material: "walnut wood" },
        SlotSpec { name: "brass", material: "brass" },
    ],
    clear_front_m: 0.0,
    build,
};

const THICK: f32 = 0.0024;

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let rustic = args.is("rustic");
    let (long, lift) = (size.z, size.y);
    let columns = [-size.x * 0.5 + 0.0125, 0.004, size.x * 0.5 - 0.02];
    let mut random = args.random("laid");
    for (i, x) in columns.iter().enumerate() {
        // Laid by hand: not quite parallel.
        let place = |mesh: TriMesh, skew: f32| mesh.yawed(skew).at(*x, 0.0, 0.0);
        let skew = random.signed() * 0.006;
        let (name, head) = match i {
            0 => ("fork", fork(long, lift)),
            1 => ("knife", knife(long)),
            _ => ("spoon", spoon(long, lift)),
        };
        shape.add(name, "metal", place(head, skew));
        for (slot, mesh) in grip(long, i == 1, rustic, args.is("ornate")) {
            shape.add(name, slot, place(mesh, skew));
        }
    }
}

/// How high the middle of the metal lies along z: flat at the grip's end, arched at the neck, dipping before
/// the head rises again.
fn arch(z: f32, long: f32, lift: f32) -> f32 {
    let t = z / long + 0.5;
    let neck = (1.0 - ((t - 0.42) / 0.34) * ((t - 0.42) / 0.34)).max(0.0);
    THICK * 0.5 + (lift - THICK) * neck * neck * 0.9
}

/// A handle from z = +long / 2 to the neck.
fn grip(long: f32, knife: bool, rustic: bool, ornate: bool) -> Vec<(&'static str, TriMesh)> {
    let (from, to) = (long * 0.5, -long * if knife { 0.02 } else { 0.04 });
    let lift = if knife { 0.0 } else { 0.011 };
    let at = |t: f32| {
        let z = from + (to - from) * t;
        Vec3::new(0.0, if knife { 0.0045 } else { arch(z, long, lift).max(0.004) }, z)
    };
    if rustic {
        let path: Vec<Vec3> = (0..=5).map(|i| at(i as f32 / 5.0 * 0.86)).collect();
        let section = |t: f32| Vec2::new(0.019 - 0.007 * t, 0.008);
        let mut parts = vec![("wood", bar(&path, Vec3::Y, section, 0.0025))];
        for t in [0.18, 0.48, 0.76] {
            let rivet = box_project_faces(&sphere(0.0022, 1).stretched(Vec3::new(1.0, 0.5, 1.0)));
            parts.push(("brass", rivet.moved(at(t * 0.86) + Vec3::Y * 0.004)));
        }
        return parts;
    }
    let path: Vec<Vec3> = (0..=8).map(|i| at(i as f32 / 8.0)).collect();
    let swell = if ornate { 0.022 } else { 0.018 };
    let section = |t: f32| {
        Vec2::new(
            0.006 + (swell - 0.006) * (1.0 - t) * (1.0 - 0.5 * t),
            if knife { 0.0075 - 0.003 * t } else { 0.0032 },
        )
    };
    let mut parts = vec![("metal", box_project_faces(&bar(&path, Vec3::Y, section, 0.0016)))];
    if ornate {
        // A shell at the end and beads down the handle.
        let shell = box_project_faces(&sphere(0.0115, 2).stretched(Vec3::new(1.0, 0.3, 1.0)));
        parts.push(("metal", shell.moved(at(0.04) + Vec3::Y * 0.0012 - Vec3::Z * 0.006)));
        for i in 0..6 {
            let bead = sphere(0.0026 - 0.00022 * i as f32, 1);
            parts.push((
                "metal",
                bead.moved(at(0.2 + 0.075 * i as f32) + Vec3::Y * if knife { 0.003 } else { 0.0014 }),
            ));
        }
    }
    parts
}

fn fork(long: f32, lift: f32) -> TriMesh {
    // Outline in (x, way towards the tip): four tines.
    let (root, tip) = (long * 0.0, long * 0.5);
    let half = 0.0115;
    let palm = tip - long * 0.22;
    let mut outline = vec![
        Vec2::new(-0.003, root),
        Vec2::new(0.003, root),
        Vec2::new(0.0045, palm - 0.02),
        Vec2::new(half * 0.9, palm - 0.006),
        Vec2::new(half, palm),
    ];
    let tine = half * 2.0 / 5.5;
    for i in (0..4).rev() {
        let x = -half + tine * 0.5 + (half * 2.0 - tine) * i as f32 / 3.0;
        outline.push(Vec2::new(x + tine * 0.5, palm + 0.006));
        outline.push(Vec2::new(x + tine * 0.26, tip - 0.001));
        outline.push(Vec2::new(x - tine * 0.26, tip - 0.001));
        outline.push(Vec2::new(x - tine * 0.5, palm + 0.006));
        if i > 0 {
            outline.push(Vec2::new(x - tine * 0.92, palm + 0.002));
        }
    }
    outline.extend([
        Vec2::new(-half, palm),
        Vec2::new(-half * 0.9, palm - 0.006),
        Vec2::new(-0.0045, palm - 0.02),
    ]);
    bent(extrude(&outline, THICK, 0.0005), long, lift, 0.3)
}

/// Lays an upright blank down and bends it: the neck arched, the tip turned up.
fn bent(blank: TriMesh, long: f32, lift: f32, tip: f32) -> TriMesh {
    let laid = blank.turned(rot_x(-FRAC_PI_2));
    let bend = |p: Vec3| {
        let t = ((-p.z / long) - 0.28).max(0.0);
        p + Vec3::Y * (arch(p.z, long, (lift - 0.002).min(0.013)) + t * t * lift * 12.0 * tip)
    };
    let mesh = box_project_faces(&shade(laid.deformed(bend), 0.6));
    let low = mesh.bounds().map_or(0.0, |b| b.min.y);
    mesh.at(0.0, -low, 0.0)
}

fn knife(long: f32) -> TriMesh {
    let (root, tip) = (-long * 0.02, long * 0.5);
    let outline = [
        (-0.006, root),
        (0.005, root),
        (0.006, root + 0.012),
        (0.0095, root + 0.03),
        (0.0105, tip - 0.05),
        (0.009, tip - 0.02),
        (0.003, tip - 0.001),
        (-0.004, tip - 0.004),
        (-0.0075, tip - 0.03),
        (-0.0075, root + 0.014),
    ];
    let outline: Vec<Vec2> = outline.iter().map(|(x, y)| Vec2::new(*x, *y)).collect();
    let blade = extrude(&outline, THICK, 0.0006).turned(rot_x(-FRAC_PI_2));
    let low = blade.bounds().map_or(0.0, |b| b.min.y);
    blade.at(0.0, -low, 0.0)
}

fn spoon(long: f32, lift: f32) -> TriMesh {
    let bowl = Vec2::new(0.02, long * 0.145);
    let middle = -long * 0.5 + bowl.y;
    let rim = lift;
    let ring = |k: f32, y: f32| -> Vec<Vec3> {
        let egg = |p: Vec3| Vec3::new(p.x * (1.0 - 0.16 * (p.z - middle) / -bowl.y), p.y, p.z);
        oval(Vec3::new(0.0, y, middle), bowl * k, 24).into_iter().map(egg).collect()
    };
    let rings = [
        ring(0.3, 0.0),
        ring(0.62, rim * 0.16),
        ring(0.86, rim * 0.48),
        ring(0.98, rim * 0.9),
        ring(1.0, rim),
        ring(0.94, rim),
        ring(0.82, rim * 0.58),
        ring(0.58, rim * 0.3),
        ring(0.28, rim * 0.18),
    ];
    let neck = [
        Vec3::new(0.0, rim * 0.85, middle + bowl.y * 0.9),
        Vec3::new(0.0, arch(-long * 0.12, long, 0.012).max(rim * 0.8), -long * 0.12),
        Vec3::new(0.0, arch(0.0, long, 0.012), 0.0),
    ];
    let neck = bar(&smooth_path(&neck, 4), Vec3::Y, |_| Vec2::new(0.006, 0.0032), 0.0012);
    TriMesh::merged([
        skin(&rings, 0.8),
        neck,
        bevel_box(Vec3::splat(0.0032), 0.0006).at(0.0, arch(0.0, long, 0.012), 0.002),
    ])
}
