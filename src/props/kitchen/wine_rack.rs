//! A wine rack: bottles lying in scalloped rails, in a grid of pigeonholes, or in rings of steel.

use glam::{Vec2, Vec3};

use crate::mesh::{TriMesh, bevel_box, cylinder, extrude, lathe, profile, ring, round_post};
use crate::num::Stream;
use crate::num::math::{FRAC_PI_2, on_circle, rot_x, rot_z};
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const WINE_RACK: Generator = Generator {
    kind: "wine_rack",
    title: "Wine rack",
    group: "kitchen",
    words: &["bottle rack", "wine shelf", "wine holder", "bottle shelf"],
    styles: &["rustic", "modern"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 0.4, 0.6, 0.8),
        Param::m("height", 0.45, 0.8, 0.95),
        Param::m("depth", 0.26, 0.3, 0.36),
        Param::share("filled", 0.8),
    ],
    source: "usual retail sizes; Bordeaux bottle 75 mm across, 300 mm long",
    slots: &[
        SlotSpec { name: "wood", material: "oak wood" },
        SlotSpec { name: "metal", material: "black metal" },
        SlotSpec { name: "glass", material: "dark green glass" },
        SlotSpec { name: "leather", material: "burgundy wax" },
        SlotSpec { name: "paper", material: "cream paper" },
    ],
    clear_front_m: 0.4,
    build,
};

/// Radius of a bottle.
const BOTTLE: f32 = 0.0375;

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let columns = ((size.x - 0.08) / 0.13).floor().max(2.0) as usize;
    let rows = ((size.y - 0.1) / 0.15).floor().max(2.0) as usize;
    let pitch = Vec2::new((size.x - 0.07) / columns as f32, (size.y - 0.07) / rows as f32);
    let cells: Vec<(Vec3, usize, usize)> = (0..rows)
        .flat_map(|row| {
            (0..columns).map(move |column| {
                let x = (column as f32 + 0.5 - columns as f32 * 0.5) * pitch.x;
                let y = 0.035 + pitch.y * (row as f32 + 0.5);
                (Vec3::new(x, y, 0.0), row, column)
            })
        })
        .collect();
    if args.is("modern") {
        steel(shape, size, &cells, pitch);
    } else if args.is("rustic") {
        pigeonholes(args, shape, size, rows, columns);
    } else {
        rails(args, shape, size, rows, columns, pitch);
    }
    let mut random = args.random("bottles");
    // Where a bottle's axis lies within its cell.
    let sunk = if args.is("modern") {
        0.0
    } else if args.is("rustic") {
        BOTTLE + 0.008 - pitch.y * 0.5
    } else {
        -pitch.y * 0.5 + 0.045 + BOTTLE
    };
    for (at, row, column) in cells {
        if random.unit() >= args.get("filled") {
            continue;
        }
        let mut own = args.random(("bottle", row, column));
        let half = size.z * 0.5;
        bottle(shape, at + Vec3::new(0.0, sunk, half - 0.004 - own.unit() * 0.008), size.z - 0.016, &mut own);
    }
}

/// A bottle lying with its neck towards +Z, ending at `tip`.
fn bottle(shape: &mut Shape, tip: Vec3, long: f32, random: &mut Stream) {
    let r = BOTTLE - 0.0005;
    let body = long * 0.62;
    let line = [
        (0.0, 0.0),
        (0.86, 0.0),
        (1.0, 0.02),
        (1.0, body / long),
        (0.92, body / long + 0.05),
        (0.5, body / long + 0.13),
        (0.38, body / long + 0.18),
        (0.36, 0.93),
        (0.0, 0.93),
    ];
    let lay = |mesh: TriMesh| mesh.turned(rot_x(FRAC_PI_2)).moved(tip - Vec3::Z * long);
    shape.add("bottles", "glass", lay(lathe(&profile(&line.map(|(x, y)| (x * r, y * long))), 12, 0.7)));
    let cap = [(0.0, 0.8), (0.41, 0.8), (0.4, 0.955), (0.45, 0.965), (0.42, 1.0), (0.0, 1.0)];
    shape.add("capsules", "leather", lay(lathe(&profile(&cap.map(|(x, y)| (x * r, y * long))), 10, 0.6)));
    // A label around the lower body.
    let from = 0.14 + 0.05 * random.unit();
    let label = [(0.96, from), (1.012, from), (1.012, from + 0.3), (0.96, from + 0.3), (0.96, from)];
    shape.add("labels", "paper", lay(lathe(&profile(&label.map(|(x, y)| (x * r, y * long))), 12, 0.6)));
}

/// Two frames of posts, joined by rails with a hollow for each bottle: the neck's rails lie higher.
fn rails(args: &Args, shape: &mut Shape, size: Vec3, rows: usize, columns: usize, pitch: Vec2) {
    let post = 0.034;
    for side in [-1.0, 1.0] {
        for z in [-1.0, 1.0] {
            let at = Vec3::new(side * (size.x - post) * 0.5, 0.0, z * (size.z * 0.5 - 0.04));
            let mesh = bevel_box(Vec3::new(post, size.y, 0.024), 0.004);
            shape.add("posts", "wood", mesh.moved(at + Vec3::Y * size.y * 0.5));
        }
        for share in [0.07, 0.93] {
            let tie = bevel_box(Vec3::new(0.02, 0.03, size.z), 0.003);
            shape.add("posts", "wood", tie.at(side * (size.x - post) * 0.5, size.y * share, 0.0));
        }
    }
    let mut grain = args.random("grain");
    let wide = size.x - post * 1.4;
    for row in 0..rows {
        for (z, radius) in [(-1.0, BOTTLE + 0.001), (1.0, BOTTLE * 0.42)] {
            let axis = 0.035 + pitch.y * row as f32 + 0.045 + BOTTLE;
            let (low, high) = (axis - radius - 0.024, axis - radius * 0.25);
            let mut outline =
                vec![Vec2::new(-wide * 0.5, low), Vec2::new(wide * 0.5, low), Vec2::new(wide * 0.5, high)];
            for column in (0..columns).rev() {
                let x = (column as f32 + 0.5 - columns as f32 * 0.5) * pitch.x;
                let open = crate::num::math::acos(0.25);
                for i in 0..=8 {
                    let turn = -FRAC_PI_2 + open - 2.0 * open * i as f32 / 8.0;
                    outline.push(Vec2::new(x, axis) + on_circle(turn) * radius);
                }
            }
            outline.push(Vec2::new(-wide * 0.5, high));
            let rail = extrude(&outline, 0.018, 0.0015).uv_moved(Vec2::splat(grain.unit() * 3.0));
            let reach = if z > 0.0 { size.z * 0.5 - 0.04 } else { size.z * 0.5 - 0.06 };
            shape.add("rails", "wood", rail.at(0.0, 0.0, z * reach));
        }
    }
}

/// A box of boards halved into one another.
fn pigeonholes(args: &Args, shape: &mut Shape, size: Vec3, rows: usize, columns: usize) {
    let (edge, inner) = (0.03, 0.014);
    let mut grain = args.random("grain");
    let mut board = |mesh: Vec3, at: Vec3| {
        let shift = Vec2::new(grain.unit() * 3.0, grain.unit() * 3.0);
        shape.add("boards", "wood", bevel_box(mesh, 0.004).uv_moved(shift).moved(at));
    };
    for side in [-1.0, 1.0] {
        board(
            Vec3::new(edge, size.y - edge * 0.5, size.z - 0.03),
            Vec3::new(side * (size.x - edge) * 0.5, size.y * 0.5 - edge * 0.25, -0.005),
        );
        let y = if side < 0.0 { 0.035 - edge * 0.5 } else { size.y - edge * 0.5 };
        let over = if side > 0.0 {
            Vec3::new(size.x, edge, size.z)
        } else {
            Vec3::new(size.x - edge * 2.0 + 0.002, edge, size.z - 0.034)
        };
        board(over, Vec3::new(0.0, y, if side > 0.0 { 0.0 } else { -0.006 }));
    }
    let pitch = Vec2::new((size.x - 0.07) / columns as f32, (size.y - 0.07) / rows as f32);
    for i in 1..columns {
        let x = (i as f32 - columns as f32 * 0.5) * pitch.x;
        board(Vec3::new(inner, size.y - 0.066, size.z - 0.06), Vec3::new(x, size.y * 0.5, -0.01));
    }
    for i in 1..rows {
        board(
            Vec3::new(size.x - edge * 2.0 + 0.004, inner, size.z - 0.064),
            Vec3::new(0.0, 0.035 + pitch.y * i as f32, -0.01),
        );
    }
    shape.support(Vec3::new(0.0, size.y, 0.0), size.x - 0.06, size.z - 0.06, 0.5);
    for x in [-1.0, 1.0] {
        for y in [0.12, 0.88] {
            let nail = cylinder(0.006, 0.004, 8, 0.0015).turned(rot_z(-FRAC_PI_2 * x));
            shape.add("nails", "metal", nail.at(x * (size.x * 0.5 - 0.0035), size.y * y, 0.0));
        }
    }
}

/// Rings of round bar on two uprights at each end.
fn steel(shape: &mut Shape, size: Vec3, cells: &[(Vec3, usize, usize)], pitch: Vec2) {
    let r = BOTTLE + 0.0035;
    for (at, ..) in cells {
        for z in [-0.27, 0.16] {
            let hold = ring(r, 0.0032, 14, 4).turned(rot_x(FRAC_PI_2));
            shape.add("rings", "metal", hold.moved(*at + Vec3::Z * z * size.z));
        }
    }
    let half = Vec2::new(size.x, size.z) * 0.5;
    let rows = cells.iter().map(|c| c.1).max().unwrap_or(0) + 1;
    for z in [-0.27, 0.16] {
        for row in 0..rows {
            let y = 0.035 + pitch.y * (row as f32 + 0.5) - r - 0.0045;
            let bar = cylinder(0.005, size.x - 0.012, 10, 0.001).turned(rot_z(FRAC_PI_2));
            shape.add("bars", "metal", bar.at(half.x - 0.006, y, z * size.z));
        }
        for side in [-1.0, 1.0] {
            let x = side * (half.x - 0.011);
            let post = round_post(
                Vec3::new(x, 0.006, z * size.z),
                Vec3::new(x, size.y - 0.004, z * size.z),
                |_| 0.009,
                14,
                1,
            );
            shape.add("posts", "metal", post);
            let cap = crate::mesh::sphere(0.011, 2);
            shape.add("posts", "metal", cap.at(x, size.y - 0.011, z * size.z));
        }
    }
    for side in [-1.0, 1.0] {
        let x = side * (half.x - 0.011);
        let foot = bevel_box(Vec3::new(0.022, 0.014, size.z), 0.004);
        shape.add("feet", "metal", foot.at(x, 0.007, 0.0));
    }
}
