//! Voronoi cells measure what a search through all points finds.

use fearless_simd::Level;
use scenewright::material::nodes::def::{Canvas, Tile};
use scenewright::material::nodes::find;

const SIZE_PX: usize = 96;
const SIZE_M: f32 = 2.0;

/// The outputs of 9 by 6 cells; those whose bit is not set are not read.
fn voronoi(read: usize) -> Vec<Vec<f32>> {
    let canvas = Canvas { size_px: SIZE_PX, size_m: SIZE_M, level: Level::new() };
    let def = find("voronoi").unwrap();
    let kernel = def.kernel(&[("nx", 9.0), ("ny", 6.0), ("jitter", 0.9), ("seed", 5.0)], canvas);
    let plane = |port| if read >> port & 1 == 1 { vec![0.0; SIZE_PX * SIZE_PX] } else { Vec::new() };
    let mut planes: Vec<Vec<f32>> = (0..def.outputs.len()).map(plane).collect();
    let mut out: Vec<&mut [f32]> = planes.iter_mut().map(|plane| &mut plane[..]).collect();
    kernel.run(Level::new(), Tile::whole(SIZE_PX), &[&[], &[]], &mut out);
    planes
}

/// The shortest way from `from` to `to` on the tile.
fn way(from: [f32; 2], to: [f32; 2]) -> [f32; 2] {
    [0, 1].map(|k| (to[k] - from[k] + SIZE_M * 1.5).rem_euclid(SIZE_M) - SIZE_M * 0.5)
}

fn length([x, y]: [f32; 2]) -> f32 {
    (x * x + y * y).sqrt()
}

#[test]
fn distances_are_those_of_a_search_through_all_points() {
    let planes = voronoi(!0);
    let [edge, f1, id, x, y, f2] = &planes[..] else { panic!("six outputs") };
    let place = |n: usize| [n % SIZE_PX, n / SIZE_PX].map(|p| (p as f32 + 0.5) * SIZE_M / SIZE_PX as f32);
    let mut points: Vec<(u32, [f32; 2])> = Vec::new();
    for n in 0..SIZE_PX * SIZE_PX {
        if points.iter().all(|(known, _)| *known != id[n].to_bits()) {
            let [px, py] = place(n);
            points.push((id[n].to_bits(), [px - x[n], py - y[n]]));
        }
    }
    assert_eq!(points.len(), 54, "every point has a cell");
    for n in 0..SIZE_PX * SIZE_PX {
        let mut ways: Vec<[f32; 2]> = points.iter().map(|(_, point)| way(place(n), *point)).collect();
        ways.sort_by(|a, b| length(*a).total_cmp(&length(*b)));
        let nearest = ways[0];
        let border = |other: &[f32; 2]| {
            let apart = length([other[0] - nearest[0], other[1] - nearest[1]]);
            (length(*other) * length(*other) - length(nearest) * length(nearest)) / (2.0 * apart)
        };
        let to_border = ways[1..].iter().map(border).fold(f32::MAX, f32::min);
        for (name, found, wanted) in
            [("f1", f1[n], length(nearest)), ("f2", f2[n], length(ways[1])), ("edge", edge[n], to_border)]
        {
            assert!((found - wanted).abs() < 1e-4, "{name} at pixel {n}: {found} not {wanted}");
        }
    }
}

#[test]
fn what_is_not_read_changes_nothing() {
    let all = voronoi(!0);
    for read in [0b1, 0b10, 0b100, 0b1000, 0b10_0000, 0b10_0001, 0b111] {
        for (port, (some, all)) in voronoi(read).iter().zip(&all).enumerate() {
            assert!(some.is_empty() || some == all, "output {port} differs where {read:b} is read");
        }
    }
}
