//! Rows of houses behind the edges of a place, their fronts towards it.

use glam::{Vec2, Vec3};

use super::super::data::Role;
use super::facade::{Facade, facade};
use super::kit::{Outdoors, Site};
use crate::layout::OpeningKind;
use crate::num::math::{FRAC_PI_2, PI};
use crate::spec::Houses;

/// Widths of the kinds of house, metres.
const WIDTHS_M: [f32; 4] = [5.4, 7.2, 6.2, 8.4];
/// Depth, metres.
const DEPTH_M: f32 = 7.5;
/// Free width before the entrance, metres.
const WAY_M: f32 = 4.4;
/// How far rows of open streets run on beyond the place, metres.
const ON_M: f32 = 14.0;

/// Adds houses; returns what ground they take, as circles.
pub fn houses(made: &mut Outdoors, site: &Site) -> Vec<(Vec2, f32)> {
    let place = &site.problem.place;
    let Some(houses) = &place.land.houses else { return Vec::new() };
    let mut random = place.seed.stream("houses");
    let kits: Vec<usize> = WIDTHS_M
        .iter()
        .enumerate()
        .map(|(i, width_m)| {
            let storeys = random.between(houses.storeys[0] as usize, houses.storeys[1] as usize) as u32;
            let plan = Facade {
                width_m: *width_m,
                depth_m: DEPTH_M,
                storeys,
                flat: houses.flat,
                shop: houses.flat && i % 2 == 0,
                wall: houses.walls[(i + random.below(houses.walls.len())) % houses.walls.len()].clone(),
                roof: houses.roof.clone(),
            };
            made.kit("House", facade(&plan, place.seed.child(("house", i))))
        })
        .collect();
    let mut taken = Vec::new();
    for row in rows(site, houses) {
        let mut left = row.length_m;
        let mut line = Vec::new();
        let mut last = usize::MAX;
        while line.len() < 40 {
            let fits: Vec<usize> = (0..kits.len()).filter(|i| WIDTHS_M[*i] <= left && *i != last).collect();
            if fits.is_empty() {
                break;
            }
            last = *random.pick(&fits);
            left -= WIDTHS_M[last];
            line.push(last);
        }
        let gap = left / line.len().max(1) as f32;
        let mut at = gap * 0.5;
        for which in line {
            let width = WIDTHS_M[which];
            let middle = row.start + row.along * (at + width * 0.5);
            at += width + gap;
            let heights = [-0.5, 0.0, 0.5].map(|t| site.terrain.height_m(middle + row.along * width * t));
            let ground = heights.into_iter().fold(f32::MIN, f32::max);
            let back = row.along.perp();
            made.stand(
                kits[which],
                Role::Bound("facade"),
                Vec3::new(middle.x, ground, middle.y),
                row.yaw_rad,
            );
            for t in [-0.3, 0.3] {
                taken.push((middle + back * DEPTH_M * 0.5 + row.along * width * t, DEPTH_M * 0.62));
            }
        }
    }
    taken
}

/// Where a row of fronts runs.
struct Row {
    start: Vec2,
    along: Vec2,
    length_m: f32,
    yaw_rad: f32,
}

fn rows(site: &Site, houses: &Houses) -> Vec<Row> {
    let place = &site.problem.place;
    let low = place.outline.iter().copied().reduce(Vec2::min).unwrap_or_default() - houses.away_m;
    let high = place.outline.iter().copied().reduce(Vec2::max).unwrap_or_default() + houses.away_m;
    let has = |side: char| houses.sides.contains(side);
    let door = place.openings.iter().find(|o| o.kind == OpeningKind::Door).map(|d| place.opening_middle(d));
    let mut rows = Vec::new();
    let mut row = |start: Vec2, end: Vec2, yaw_rad: f32| {
        let length_m = start.distance(end);
        let along = (end - start).normalize_or_zero();
        rows.push(Row { start, along, length_m, yaw_rad });
    };
    // The backs of rows lie at `perp` of their run. Those to the north and the south close the corners.
    let (west, east) = (has('w') && has('n'), has('e') && has('n'));
    // A row with nothing at its end runs on.
    let north = if has('n') {
        low.y
    } else if site.spec.setting.land.water.is_some() {
        low.y + houses.away_m
    } else {
        low.y - ON_M
    };
    let south = if has('s') { high.y } else { high.y + ON_M };
    let corner = DEPTH_M;
    if has('n') {
        let (a, b) = (low.x - if west { corner } else { 0.0 }, high.x + if east { corner } else { 0.0 });
        row(Vec2::new(b, low.y), Vec2::new(a, low.y), 0.0);
    }
    if has('w') {
        row(Vec2::new(low.x, north), Vec2::new(low.x, south), FRAC_PI_2);
    }
    if has('e') {
        row(Vec2::new(high.x, south), Vec2::new(high.x, north), -FRAC_PI_2);
    }
    if has('s') {
        let (a, b) =
            (low.x - if has('w') { corner } else { 0.0 }, high.x + if has('e') { corner } else { 0.0 });
        let gap = door.map_or(0.0, |d| d.x);
        row(Vec2::new(a, high.y), Vec2::new(gap - WAY_M * 0.5, high.y), PI);
        row(Vec2::new(gap + WAY_M * 0.5, high.y), Vec2::new(b, high.y), PI);
    }
    rows
}
