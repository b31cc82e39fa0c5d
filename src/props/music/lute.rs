//! A lute leaning in its stand: a back of ribs like half a pear, a carved rose, a head bent back with its pegs.

use glam::{Vec2, Vec3};

use super::strings::{mirrored, peg, stand, strings};
use crate::mesh::{TriMesh, bar, bevel_box, box_project_faces, cylinder, extrude, loft, ring, smooth};
use crate::num::math::{FRAC_PI_2, PI, TAU, on_circle, pow, rot_x};
use crate::props::pieces::{Piece, add_fitted};
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const LUTE: Generator = Generator {
    kind: "lute",
    title: "Lute",
    group: "music",
    words: &["oud", "mandolin", "bard's lute", "theorbo", "mandora", "bouzouki"],
    styles: &["long-necked", "round", "ornate"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 0.34, 0.37, 0.44),
        Param::m("height", 0.8, 0.96, 1.3),
        Param::m("depth", 0.36, 0.42, 0.5),
    ],
    source: "surviving lutes of the 16th and 17th century: bodies about 31 by 48 cm",
    slots: &[
        SlotSpec { name: "wood", material: "walnut wood" },
        SlotSpec { name: "spruce", material: "spruce wood" },
        SlotSpec { name: "black", material: "ebony wood" },
        SlotSpec { name: "white", material: "ivory" },
        SlotSpec { name: "steel", material: "brushed steel" },
        SlotSpec { name: "rubber", material: "black rubber" },
    ],
    clear_front_m: 0.4,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let (long, round, ornate) = (args.is("long-necked"), args.is("round"), args.is("ornate"));
    let half: &[(f32, f32)] = if round {
        &[
            (0.0, 0.0),
            (0.08, 0.022),
            (0.138, 0.08),
            (0.16, 0.16),
            (0.138, 0.24),
            (0.085, 0.295),
            (0.03, 0.32),
            (0.022, 0.33),
        ]
    } else {
        &[
            (0.0, 0.0),
            (0.09, 0.016),
            (0.146, 0.075),
            (0.157, 0.15),
            (0.14, 0.24),
            (0.1, 0.34),
            (0.055, 0.43),
            (0.03, 0.48),
        ]
    };
    let scale = if long { 0.8 } else { 1.0 };
    let half: Vec<(f32, f32)> = half.iter().map(|(x, y)| (x * scale, y * scale)).collect();
    let top = half.last().map_or(0.4, |p| p.1);
    let nut = top + if long { 0.46 } else { 0.25 };
    let mut lute = body(&half, round);
    rose(&mut lute, Vec2::new(0.0, top * if round { 0.6 } else { 0.56 }), 0.04 * scale, ornate);
    if ornate {
        for side in [-1.0, 1.0] {
            rose(&mut lute, Vec2::new(side * 0.045, top * 0.4), 0.018, true);
        }
        // A line of bone along the rim.
        let rim = mirrored(&half, 3);
        let line: Vec<Vec3> = rim
            .iter()
            .map(|p| (Vec2::new(0.0, top * 0.4) + (*p - Vec2::new(0.0, top * 0.4)) * 0.95).extend(0.0014))
            .collect();
        lute.push(("inlay", "white", crate::mesh::tube(&line, 0.0018, 4)));
    }
    neck(&mut lute, top, nut, round);
    let (lean, hold) = (rot_x(-0.2), 0.14);
    let mut pieces: Vec<Piece> = lute
        .into_iter()
        .map(|(part, slot, mesh)| (part, slot, mesh.turned(lean).at(0.0, hold - 0.004, 0.13)))
        .collect();
    pieces.extend(stand(hold, 0.16, -0.03, Vec3::new(0.0, hold + (top + 0.1) * 0.98, -0.04 - top * 0.1)));
    add_fitted(shape, pieces, args.size());
    shape.anchor("grip", Vec3::new(0.0, args.size().y * 0.75, 0.0), 0.0);
}

/// Ribs behind, a soundboard and a bridge before; the face looks to +Z at z = 0.
fn body(half: &[(f32, f32)], round: bool) -> Vec<Piece> {
    let line: Vec<Vec2> = smooth(&half.iter().map(|(x, y)| Vec2::new(*x, *y)).collect::<Vec<_>>(), 3);
    let deep = if round { 0.34 } else { 0.92 };
    let rings: Vec<Vec<Vec3>> = line
        .iter()
        .map(|p| {
            let wide = p.x.max(0.004);
            let mut ring: Vec<Vec3> = (0..=11)
                .map(|k| on_circle(PI + PI * k as f32 / 11.0))
                .map(|c| {
                    // A round body has flat ribs and a flat back.
                    let z = if round {
                        -0.05 * (-c.y).min(0.55) / 0.55 * (wide / 0.03).min(1.0)
                    } else {
                        c.y * wide * deep
                    };
                    Vec3::new(c.x * wide, p.y, z)
                })
                .collect();
            ring.reverse();
            ring
        })
        .collect();
    let mut pieces: Vec<Piece> = vec![("ribs", "wood", box_project_faces(&loft(&rings, 0.22)))];
    let outline = mirrored(half, 3);
    pieces.push(("soundboard", "spruce", extrude(&outline, 0.004, 0.0).at(0.0, 0.0, 0.0)));
    let low = half[half.len() - 1].1 * 0.17;
    pieces.push(("bridge", "black", bevel_box(Vec3::new(0.12, 0.016, 0.01), 0.003).at(0.0, low, 0.006)));
    for side in [-1.0, 1.0] {
        let curl: Vec<Vec3> = (0..=10)
            .map(|k| k as f32 / 10.0)
            .map(|t| on_circle(t * 5.0 + FRAC_PI_2) * 0.013 * (1.0 - 0.6 * t))
            .map(|c| Vec3::new(side * (0.06 - c.x), low + 0.006 + c.y, 0.003))
            .collect();
        pieces.push(("bridge", "black", crate::mesh::tube(&curl, 0.0022, 5)));
    }
    pieces
}

/// A carved rose: rings and a star of strapwork over the dark hole.
fn rose(pieces: &mut Vec<Piece>, at: Vec2, r: f32, ornate: bool) {
    let lay = |mesh: TriMesh, z: f32| mesh.turned(rot_x(FRAC_PI_2)).at(at.x, at.y, z);
    pieces.push(("rose", "black", lay(cylinder(r, 0.0016, 28, 0.0), 0.0016)));
    for k in [1.0, 0.6, 0.24] {
        pieces.push(("rose", "spruce", lay(ring(r * k, r * 0.05, 24, 4), 0.0034)));
    }
    let points = if ornate { 8 } else { 6 };
    for i in 0..points {
        let a = on_circle(TAU * i as f32 / points as f32) * r;
        for step in [2, 3] {
            let b = on_circle(TAU * (i + step) as f32 / points as f32) * r;
            let path = [(at + a).extend(0.0034), (at + b).extend(0.0034)];
            pieces.push(("rose", "spruce", crate::mesh::tube(&path, r * 0.032, 4)));
        }
    }
    if ornate {
        pieces.push(("rose", "white", lay(ring(r * 1.12, r * 0.04, 28, 4), 0.0026)));
    }
}

/// Neck, frets of gut, the head with its pegs, strings.
fn neck(pieces: &mut Vec<Piece>, top: f32, nut: f32, straight: bool) {
    let heel = top - 0.06;
    let rings: Vec<Vec<Vec3>> = (0..=5)
        .map(|i| i as f32 / 5.0)
        .map(|t| {
            let (wide, deep) = (0.031 - 0.004 * t, 0.026 - 0.006 * t);
            let mut ring: Vec<Vec3> = (0..=8)
                .map(|k| on_circle(PI + PI * k as f32 / 8.0))
                .map(|c| Vec3::new(c.x * wide, heel + (nut - heel) * t, c.y * deep))
                .collect();
            ring.reverse();
            ring
        })
        .collect();
    pieces.push(("neck", "wood", loft(&rings, 0.8)));
    let board = [Vec3::new(0.0, heel, 0.003), Vec3::new(0.0, nut, 0.003)];
    pieces.push((
        "fingerboard",
        "black",
        bar(&board, Vec3::Z, |t| Vec2::new(0.062 - 0.008 * t, 0.007), 0.0015),
    ));
    let saddle = top * 0.17;
    let scale = nut - saddle;
    for fret in 1..=9 {
        let y = nut - scale * (1.0 - pow(2.0, -(fret as f32) / 12.0));
        if y > heel + 0.01 {
            pieces.push((
                "frets",
                "white",
                bevel_box(Vec3::new(0.058, 0.0022, 0.0022), 0.0).at(0.0, y, 0.0072),
            ));
        }
    }
    pieces.push(("nut", "white", bevel_box(Vec3::new(0.054, 0.006, 0.012), 0.001).at(0.0, nut, 0.006)));
    // The head is bent back sharply, or goes straight on with a scroll.
    let bend = rot_x(if straight { -0.15 } else { -1.35 });
    let put = |mesh: TriMesh| mesh.turned(bend).at(0.0, nut + 0.004, -0.006);
    let long = 0.2;
    for side in [-1.0, 1.0] {
        let cheek = [Vec3::new(side * 0.021, -0.004, 0.0), Vec3::new(side * 0.014, long, 0.0)];
        pieces.push((
            "head",
            "wood",
            put(bar(&cheek, Vec3::Z, |t| Vec2::new(0.011, 0.024 - 0.006 * t), 0.002)),
        ));
    }
    let back = [Vec3::new(0.0, -0.004, -0.01), Vec3::new(0.0, long, -0.007)];
    pieces.push(("head", "wood", put(bar(&back, Vec3::Z, |t| Vec2::new(0.042 - 0.012 * t, 0.006), 0.001))));
    pieces.push(("head", "wood", put(bevel_box(Vec3::new(0.036, 0.02, 0.026), 0.006).at(0.0, long, 0.0))));
    for i in 0..12 {
        let side = if i % 2 == 0 { -1.0 } else { 1.0 };
        let y = 0.018 + 0.0145 * i as f32;
        let wide = 0.021 - 0.007 * y / long;
        for (part, slot, mesh) in peg(Vec3::new(side * wide, y, 0.0), side, "black", "black") {
            pieces.push((part, slot, put(mesh)));
        }
        let end = bend * Vec3::new(side * wide * 0.4, y, 0.004) + Vec3::new(0.0, nut + 0.004, -0.006);
        let start = Vec3::new((i as f32 - 5.5) * 0.0042, nut, 0.012);
        pieces.push(("strings", "white", crate::mesh::tube(&[start, end], 0.0006, 4)));
    }
    let (from, to) = (Vec3::new(0.0, saddle + 0.006, 0.011), Vec3::new(0.0, nut, 0.0122));
    pieces.extend(
        strings(12, from, to, (0.09, 0.046), 0.0006).into_iter().map(|mesh| ("strings", "white", mesh)),
    );
}
