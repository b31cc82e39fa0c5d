//! An A-frame tent: crossed poles, a ridge, cloth that sags between them, one flap thrown open.

use glam::Vec3;

use crate::mesh::{TriMesh, tube_varying};
use crate::num::math::{PI, sin};
use crate::num::noise::fbm3;
use crate::props::architecture::timber::{bent_sheet, rod};
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const TENT: Generator = Generator {
    kind: "tent",
    title: "Tent",
    group: "camp",
    words: &["canvas tent", "camping tent", "a-frame tent", "pavilion", "shelter"],
    styles: &["closed", "patched"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 1.4, 2.1, 3.2),
        Param::m("height", 1.0, 1.65, 2.4),
        Param::m("depth", 1.8, 3.0, 4.5),
    ],
    source: "ridge and bell tents as sold",
    slots: &[
        SlotSpec { name: "fabric", material: "beige woven fabric" },
        SlotSpec { name: "wood", material: "oak wood" },
        SlotSpec { name: "paper", material: "rope" },
        SlotSpec { name: "leather", material: "brown leather" },
    ],
    clear_front_m: 0.7,
    build,
};

/// The tent's lines, metres.
struct Frame {
    half_width: f32,
    ridge: f32,
    front: f32,
    back: f32,
    seed: u64,
}

const CLOTH_M: f32 = 0.006;

fn build(args: &mut Args, shape: &mut Shape) {
    shape.styled(args, "fabric", &[("closed", "dark green canvas cloth")]);
    let size = args.size();
    let rope = (size.z * 0.16).clamp(0.3, 0.5);
    let frame = Frame {
        half_width: size.x * 0.5 - 0.075,
        ridge: size.y - 0.14,
        front: size.z * 0.5 - rope,
        back: -size.z * 0.5 + rope,
        seed: args.seed().0,
    };
    poles(shape, &frame, size.y);
    for side in [-1.0, 1.0] {
        shape.add("cloth", "fabric", roof(&frame, side));
        let open = if args.is("closed") {
            0.0
        } else if side > 0.0 {
            0.86
        } else {
            0.3
        };
        shape.add("flaps", "fabric", flap(&frame, frame.front - 0.02, side, open));
        shape.add("cloth", "fabric", flap(&frame, frame.back + 0.02, side, 0.0));
    }
    if args.is("patched") {
        shape.add("patch", "leather", patch(&frame, 1.0, 0.3, 0.4));
        shape.add("patch", "leather", patch(&frame, 1.0, 0.62, 0.66));
        shape.add("patch", "leather", patch(&frame, -1.0, 0.5, 0.5));
    }
    guys(shape, &frame, size);
}

/// A point of the roof: `along` 0..1 from back to front, `down` 0..1 from the ridge to the ground.
fn on_roof(frame: &Frame, side: f32, along: f32, down: f32) -> Vec3 {
    let belly = sin(PI * along) * sin(PI * down.min(1.0));
    let slope = Vec3::new(side * frame.half_width * down, frame.ridge * (1.0 - down), 0.0);
    let inward = Vec3::new(-side * frame.ridge, -frame.half_width, 0.0).normalize();
    let ridge_dip = sin(PI * along) * 0.035 * (1.0 - down);
    let z = frame.back + (frame.front - frame.back) * along;
    // Wrinkles run from the pegs up to the ridge; the hem lifts between pegs.
    let wrinkle =
        0.012 * fbm3(Vec3::new(along * 9.0, down * 2.0, side * 3.0), 2, frame.seed) * sin(PI * down);
    let hem = 0.02 * (sin(PI * along * 3.0)).abs() * (down - 0.85).max(0.0) / 0.15;
    let sag = inward * (belly * frame.half_width * 0.12 + wrinkle);
    slope + sag + Vec3::new(-side * hem * 0.5, hem + 0.012 - ridge_dip, z)
}

fn roof(frame: &Frame, side: f32) -> TriMesh {
    let (columns, rows) = (20, 14);
    let sheet: Vec<Vec<Vec3>> = (0..=rows)
        .map(|r| {
            let down = r as f32 / rows as f32;
            (0..=columns).map(|c| on_roof(frame, side, c as f32 / columns as f32, down)).collect()
        })
        .collect();
    facing(sheet, side < 0.0)
}

/// A sheet whose face looks the other way when `turned`.
fn facing(mut rows: Vec<Vec<Vec3>>, turned: bool) -> TriMesh {
    if turned {
        rows.reverse();
    }
    bent_sheet(&rows, CLOTH_M, 1.0)
}

/// Half of a gable. `open` 0..1 gathers it from the middle towards the edge of the roof.
fn flap(frame: &Frame, z: f32, side: f32, open: f32) -> TriMesh {
    let outward = if z > 0.0 { 1.0 } else { -1.0 };
    let (columns, rows) = (10, 10);
    let sheet: Vec<Vec<Vec3>> = (0..=rows)
        .map(|r| {
            let down = 0.02 + 0.975 * r as f32 / rows as f32;
            (0..=columns)
                .map(|c| {
                    let t = c as f32 / columns as f32;
                    // Cloth that is drawn aside folds like a curtain.
                    let drawn = open * (down * 1.6).min(1.0);
                    let across = drawn * 0.82 + (1.0 - drawn * 0.82) * t;
                    let fold = (0.012 + 0.05 * drawn) * sin(t * PI * (1.0 + 5.0 * drawn)) * down;
                    let edge = on_roof(frame, side, if outward > 0.0 { 1.0 } else { 0.0 }, down);
                    let swing = outward * drawn * 0.1 * (1.0 - t) * down;
                    Vec3::new(edge.x * across, edge.y + 0.004, z + fold + swing)
                })
                .collect()
        })
        .collect();
    facing(sheet, side * outward < 0.0)
}

/// A leather patch sewn on the roof.
fn patch(frame: &Frame, side: f32, along: f32, down: f32) -> TriMesh {
    let normal = Vec3::new(side * frame.ridge, frame.half_width, 0.0).normalize();
    let sheet: Vec<Vec<Vec3>> = (0..5)
        .map(|r| {
            (0..5)
                .map(|c| {
                    let (a, d) = (along + 0.025 * (c as f32 - 2.0), down + 0.03 * (r as f32 - 2.0));
                    on_roof(frame, side, a, d) + normal * 0.007
                })
                .collect()
        })
        .collect();
    facing(sheet, side < 0.0)
}

fn poles(shape: &mut Shape, frame: &Frame, top: f32) {
    let r = 0.022;
    for z in [frame.front + 0.03, frame.back - 0.03] {
        for side in [-1.0, 1.0] {
            let shift = Vec3::Z * side * r * 0.9;
            let foot = Vec3::new(side * (frame.half_width + 0.03), 0.0, z) + shift;
            let cross = Vec3::new(0.0, frame.ridge + 0.05, z) + shift;
            // The poles cross above the ridge; each end reaches the tent's full height.
            let head = cross + (cross - foot) * ((top - 0.012 - cross.y) / cross.y);
            shape.add("poles", "wood", upright_cut(foot, head, r));
        }
        let lashing: Vec<Vec3> = (0..=24)
            .map(|i| {
                let turn = crate::num::math::on_circle(i as f32 * 1.05) * r * 2.1;
                Vec3::new(turn.x, frame.ridge + 0.025 + 0.002 * i as f32, z + turn.y)
            })
            .collect();
        shape.add("lashing", "paper", crate::mesh::tube(&lashing, 0.006, 6));
    }
    let (a, b) = (
        Vec3::new(0.0, frame.ridge - 0.012, frame.back - 0.08),
        Vec3::new(0.0, frame.ridge - 0.012, frame.front + 0.08),
    );
    let dip = |t: f32| a.lerp(b, t) - Vec3::Y * 0.035 * sin(PI * t);
    let path: Vec<Vec3> = (0..=8).map(|i| dip(i as f32 / 8.0)).collect();
    shape.add("poles", "wood", tube_varying(&path, |_| r * 0.85, 10));
}

/// A pole whose foot is level with the ground and whose head is level, too.
fn upright_cut(foot: Vec3, head: Vec3, r: f32) -> TriMesh {
    let mesh = rod(foot - (head - foot) * 0.02, head + (head - foot) * 0.02, r, 10);
    mesh.deformed(|p| Vec3::new(p.x, p.y.clamp(foot.y, head.y + 0.012), p.z))
}

/// Ropes from the ridge's ends to pegs, and pegs along the hem.
fn guys(shape: &mut Shape, frame: &Frame, size: Vec3) {
    for (z, outward) in [(frame.front + 0.06, 1.0), (frame.back - 0.06, -1.0)] {
        let from = Vec3::new(0.0, frame.ridge + 0.02, z);
        let to = Vec3::new(0.0, 0.06, outward * (size.z * 0.5 - 0.03));
        let path: Vec<Vec3> = (0..=6)
            .map(|i| i as f32 / 6.0)
            .map(|t| from.lerp(to, t) - Vec3::Y * 0.03 * sin(PI * t))
            .collect();
        shape.add("ropes", "paper", crate::mesh::tube(&path, 0.006, 6));
        peg(shape, Vec3::new(0.0, 0.0, outward * (size.z * 0.5 - 0.015)), Vec3::Z * outward * -0.02);
    }
    for side in [-1.0, 1.0] {
        for i in 0..=3 {
            let hem = on_roof(frame, side, i as f32 / 3.0, 1.0);
            let out = side * (size.x * 0.5 - 0.015);
            let z = hem.z.clamp(frame.back + 0.05, frame.front - 0.05);
            peg(shape, Vec3::new(out, 0.0, z), Vec3::X * side * -0.02);
            let loop_path = [
                Vec3::new(hem.x, 0.03, z),
                Vec3::new((hem.x + out) * 0.5, 0.045, z),
                Vec3::new(out, 0.05, z),
            ];
            shape.add("ropes", "paper", crate::mesh::tube(&loop_path, 0.005, 5));
        }
    }
}

fn peg(shape: &mut Shape, at: Vec3, lean: Vec3) {
    let top = at + Vec3::Y * 0.09;
    shape.add("pegs", "wood", upright_cut(at + lean, top - Vec3::Y * 0.012, 0.0125));
}
