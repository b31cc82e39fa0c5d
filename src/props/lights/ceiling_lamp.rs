//! A pendant lamp: an enamelled dome, a glowing globe, or a paper ball.

use glam::Vec3;

use super::chandelier::rose;
use super::flame::LAMP_LIGHT;
use super::shade;
use crate::mesh::{cylinder, lathe, profile, sphere};
use crate::num::math::{PI, sin_cos};
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const CEILING_LAMP: Generator = Generator {
    kind: "ceiling_lamp",
    title: "Ceiling lamp",
    group: "lights",
    words: &["pendant", "pendant lamp", "hanging lamp", "ceiling light", "pendant light"],
    styles: &["industrial", "globe", "paper"],
    mounting: Mounting::Ceiling,
    params: &[
        Param::m("width", 0.2, 0.42, 0.9),
        Param::m("height", 0.4, 0.8, 1.8),
        Param::m("depth", 0.2, 0.42, 0.9),
    ],
    source: "usual retail sizes",
    slots: &[
        SlotSpec { name: "metal", material: "dark grey enamel" },
        SlotSpec { name: "lamp", material: "glowing lamp" },
        SlotSpec { name: "rubber", material: "black rubber" },
        SlotSpec { name: "ceramic", material: "glazed ceramic" },
    ],
    clear_front_m: 0.0,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let r = (size.x.min(size.z) * 0.5).min(size.y * 0.45);
    let base = -size.y;
    let round = args.is("globe") || args.is("paper");
    let tall = if round { r * 2.0 } else { r * 1.05 };
    let top = base + tall;
    shape.add("rose", "metal", rose((r * 0.3).min(0.06)));
    shape.add("cord", "rubber", cylinder(0.004, -top - 0.02, 8, 0.0).at(0.0, top - 0.012, 0.0));
    let mut light = Vec3::Y * (base + tall * 0.5);
    if round {
        if args.is("paper") {
            shape.add("ball", "lamp", ribbed(r).at(0.0, base + r, 0.0));
        } else {
            shape.add("ball", "lamp", sphere(r, 4).at(0.0, base + r, 0.0));
        }
        let collar =
            [(0.0, -r * 0.06), (r * 0.28, -r * 0.05), (r * 0.26, 0.0), (r * 0.1, r * 0.1), (0.0, r * 0.12)];
        shape.add("collar", "metal", lathe(&profile(&collar), 24, 0.6).at(0.0, top - r * 0.02, 0.0));
        light.y = base + r;
    } else {
        let wall = 0.004;
        let shell = [
            (r - wall, base),
            (r, base),
            (r, base + 0.006),
            (r * 0.95, base + tall * 0.1),
            (r * 0.86, base + tall * 0.28),
            (r * 0.68, base + tall * 0.46),
            (r * 0.44, base + tall * 0.6),
            (r * 0.24, base + tall * 0.67),
            (r * 0.2, base + tall * 0.7),
            (r * 0.2, base + tall * 0.92),
            (r * 0.16, base + tall * 0.96),
            (0.008, top),
            (0.0, top),
        ];
        let lining = [
            (0.0, base + tall * 0.63),
            (r * 0.42, base + tall * 0.57),
            (r * 0.66, base + tall * 0.43),
            (r * 0.83, base + tall * 0.26),
            (r - wall, base),
        ];
        shape.add("dome", "metal", shade::shell(&lining, &shell, 40, 0.75));
        shape.add_sheet("lining", "ceramic", lathe(&profile(&lining), 40, 0.9));
        light.y = base + tall * 0.32;
        shape.add("bulb", "lamp", shade::bulb((r * 0.22).min(0.05)).moved(light));
        light.y = base + tall * 0.1;
    }
    shape.light(light, LAMP_LIGHT, 110.0, 7.5);
}

/// A ball of paper over hoops of wire.
fn ribbed(r: f32) -> crate::mesh::TriMesh {
    let ribs = 11;
    let mut outline = profile(&[(0.0, -r)]);
    for i in 1..ribs * 2 {
        let (s, c) = sin_cos(PI * i as f32 / (ribs * 2) as f32);
        let pinch = if i % 2 == 0 { 0.975 } else { 1.0 };
        outline.push(glam::Vec2::new(s * r * pinch, -c * r));
    }
    outline.push(glam::Vec2::new(0.0, r));
    lathe(&outline, 36, 0.12)
}
