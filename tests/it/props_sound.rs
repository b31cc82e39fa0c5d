//! Objects are solid where they say so, their textures lie evenly, and they are not too heavy.

use std::collections::{BTreeMap, BTreeSet};

use scenewright::mesh::{TriMesh, is_uneven, leaks, pieces, t_junctions};
use scenewright::num::Seed;
use scenewright::props::{self, Generator, Part, Prop};

use crate::props_common::triangle_limit;

/// The largest share of a part's surface whose texels may be a quarter off or stretched twice.
const UNEVEN_SHARE: f32 = 0.05;

#[test]
fn closed_parts_are_watertight_and_textures_even() {
    let mut faults: BTreeMap<String, usize> = BTreeMap::new();
    for generator in props::all() {
        for (case, prop) in samples(generator) {
            for part in &prop.parts {
                for fault in faults_of(part) {
                    let style = case.split(' ').next().unwrap_or_default();
                    *faults
                        .entry(format!("{} {} [{style}]: {fault}", generator.kind, part.name))
                        .or_default() += 1;
                }
            }
        }
    }
    let lines: Vec<String> = faults.iter().map(|(fault, times)| format!("{fault} ({times} times)")).collect();
    assert!(lines.is_empty(), "{} faults\n{}", lines.len(), lines.join("\n"));
}

#[test]
fn objects_are_neither_coarse_nor_heavy() {
    let mut counts: Vec<usize> = Vec::new();
    let mut heavy: Vec<String> = Vec::new();
    for generator in props::all() {
        let limit = triangle_limit(generator);
        for (case, prop) in styled(generator) {
            let count = prop.triangles();
            if count > limit {
                heavy.push(format!("{} [{case}]: {count}", generator.kind));
            }
            counts.push(count);
        }
    }
    counts.sort_unstable();
    let median = counts[counts.len() / 2];
    assert!(heavy.is_empty(), "too many triangles: {heavy:?}");
    assert!(median <= 3_000, "the median object has {median} triangles");
}

/// The object as it is when nothing is said, and in each of its styles.
fn styled(generator: &'static Generator) -> impl Iterator<Item = (String, Prop)> {
    styles(generator).map(|(name, words)| (name, generator.make(&BTreeMap::new(), &words, Seed(1))))
}

/// As [`styled`], and each at ten sets of measures: both ends of their ranges, and between.
fn samples(generator: &'static Generator) -> impl Iterator<Item = (String, Prop)> {
    let extremes = styles(generator).flat_map(move |(name, words)| {
        (0..10u64).map(move |round| {
            let mut random = Seed(round).stream((generator.kind, "sound", name.as_str()));
            let values = generator.params.iter().map(|p| {
                let share = match round {
                    0 => 0.0,
                    1 => 1.0,
                    _ => random.unit(),
                };
                (p.name.to_owned(), p.min + (p.max - p.min) * share)
            });
            let values: BTreeMap<String, f32> = values.collect();
            (format!("{name} {values:?}"), generator.make(&values, &words, Seed(round)))
        })
    });
    styled(generator).chain(extremes)
}

fn styles(generator: &'static Generator) -> impl Iterator<Item = (String, BTreeSet<String>)> {
    let named = generator.styles.iter().map(|s| ((*s).to_owned(), BTreeSet::from([(*s).to_owned()])));
    std::iter::once(("plain".to_owned(), BTreeSet::new())).chain(named)
}

fn faults_of(part: &Part) -> Vec<String> {
    let mut faults = Vec::new();
    if part.closed {
        let open = pieces(&part.mesh).iter().filter(|piece| !leaks(piece).is_closed()).count();
        if open > 0 {
            faults.push("OPEN".to_owned());
        }
        if t_junctions(&part.mesh) > 0 {
            faults.push("CRACKS".to_owned());
        }
    }
    if uneven_share(&part.mesh) > UNEVEN_SHARE {
        faults.push("UNEVEN".to_owned());
    }
    faults
}

fn uneven_share(mesh: &TriMesh) -> f32 {
    let off = mesh.triangles.iter().copied().filter(|t| is_uneven(mesh, *t));
    let off = TriMesh { triangles: off.collect(), ..mesh.clone() };
    off.area_m2() / mesh.area_m2().max(1e-12)
}
