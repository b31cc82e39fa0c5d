//! Land outdoors: level under things, gentle to walk, paths that arrive, water that stays free.

use std::sync::LazyLock;

use glam::{Vec2, Vec3};
use rayon::prelude::*;
use scenewright::layout::{Shape, Terrain};
use scenewright::num::math::sin_cos;
use scenewright::pipeline::Library;
use scenewright::pipeline::furnish::{self, Furnished, FurnishedRoom};
use scenewright::scene::outdoors::{Outdoors, outdoors};
use scenewright::scene::{Paint, Role};
use scenewright::spec::{Spec, SupportedBy};

/// What grows, lies in nature or bounds a place may stand in a slope.
const SUNK: [&str; 18] = [
    "tree",
    "conifer",
    "palm",
    "cactus",
    "crystal",
    "rock",
    "bush",
    "boulder",
    "log",
    "stump",
    "mushroom",
    "grass_tuft",
    "flower",
    "fern",
    "plant",
    "fence",
    "hedge",
    "railing",
];

struct Laid {
    prompt: String,
    spec: Spec,
    furnished: Furnished,
    terrain: Terrain,
    around: Outdoors,
}

fn lay(library: &Library, prompt: &str, seed: u64) -> Laid {
    let spec = library.reader.scene(prompt, seed).spec;
    let furnished = furnish::place(furnish::make(&spec, &|_, _| ()), &|| false);
    let terrain = Terrain::near(&furnished.rooms[0].problem, &furnished.rooms[0].placements);
    let FurnishedRoom { problem, placements, walk, .. } = &furnished.rooms[0];
    let around = outdoors(&spec, problem, placements, walk, &Paint::of("grass"));
    Laid { prompt: prompt.into(), spec, furnished, terrain, around }
}

/// Every archetype outdoors, and what words make of some.
static PLACES: LazyLock<Vec<Laid>> = LazyLock::new(|| {
    let library = Library::embedded();
    let outdoor = library.archetypes.values().filter(|a| a.outdoor);
    let mut prompts: Vec<(String, u64)> = outdoor.flat_map(|a| [(format!("a {}", a.words[0]), 1)]).collect();
    prompts.extend((2..5).map(|seed| ("a park".into(), seed)));
    prompts.push(("a hilly graveyard".into(), 5));
    prompts.push(("a hilly, cluttered forest camp".into(), 6));
    prompts.par_iter().map(|(prompt, seed)| lay(&library, prompt, *seed)).collect()
});

/// Points over what of an item is within 2 cm of its lowest point.
fn foot(laid: &Laid, index: usize) -> Vec<Vec2> {
    let piece = &laid.furnished.rooms[0].problem.pieces[index];
    let at = &laid.furnished.rooms[0].placements[&piece.id];
    let (sin, cos) = sin_cos(at.yaw_rad);
    let place = |p: Vec2| {
        Vec2::new(at.position[0], at.position[2]) + Vec2::new(p.x * cos + p.y * sin, p.y * cos - p.x * sin)
    };
    let bottom = piece.body.iter().map(|p| p.bottom).fold(f32::MAX, f32::min);
    let low = piece.body.iter().filter(|p| p.bottom < bottom + 0.02);
    let mut points = Vec::new();
    for prism in low {
        let middle = prism.outline.iter().sum::<Vec2>() / prism.outline.len() as f32;
        points.extend(prism.outline.iter().flat_map(|p| [0.0, 0.3, 0.7].map(|t| place(p.lerp(middle, t)))));
    }
    points
}

#[test]
fn things_stand_on_the_ground_and_the_mesh_agrees() {
    let mut uneven = 0;
    for laid in PLACES.iter() {
        let ground = Sheet::of(&laid.around);
        let mut low = f32::MAX;
        let mut high = f32::MIN;
        for (index, piece) in laid.furnished.rooms[0].problem.pieces.iter().enumerate() {
            let Some(at) = laid.furnished.rooms[0].placements.get(&piece.id) else { continue };
            if at.support != SupportedBy::Floor {
                continue;
            }
            let bottom = at.position[1] + piece.body.iter().map(|p| p.bottom).fold(f32::MAX, f32::min);
            (low, high) = (low.min(at.position[1]), high.max(at.position[1]));
            let sunk =
                SUNK.contains(&piece.kind.as_str()) || piece.kind == "wall_segment" || piece.kind == "cliff";
            for (k, p) in foot(laid, index).into_iter().enumerate() {
                let height = laid.terrain.height_m(p);
                let what = || format!("{}: {} at {p}: {bottom} on {height}", laid.prompt, piece.id);
                assert!(bottom - height < 0.005, "{} floats", what());
                assert!(sunk || height - at.position[1] < 0.001, "{} is not level", what());
                assert!(height - bottom < if sunk { 0.46 } else { 0.005 }, "{} is sunk", what());
                if k % 4 == 0
                    && let Some(shown) = ground.height_m(p)
                {
                    assert!((shown - height).abs() < 0.001, "{}: shown at {shown}", what());
                }
            }
        }
        uneven += usize::from(high - low > 0.1);
        assert!(
            laid.furnished.certificate.holds(),
            "{}: {:?}",
            laid.prompt,
            laid.furnished.certificate.faults
        );
    }
    assert!(uneven >= 12, "only {uneven} places are uneven");
}

#[test]
fn nowhere_inside_is_too_steep_to_walk() {
    for laid in PLACES.iter() {
        let walk = &laid.furnished.rooms[0].walk;
        for [low, high] in &walk.rectangles {
            let steps = ((*high - *low) / 0.2).ceil().as_ivec2();
            for i in 0..steps.x {
                for j in 0..steps.y {
                    let p = *low + Vec2::new(i as f32, j as f32) * 0.2;
                    let at = |d: Vec2| laid.terrain.height_m(p + d);
                    let slope =
                        Vec2::new(at(Vec2::X * 0.05) - at(Vec2::ZERO), at(Vec2::Y * 0.05) - at(Vec2::ZERO))
                            / 0.05;
                    assert!(slope.length() < 0.25, "{}: {} at {p}", laid.prompt, slope.length());
                }
            }
        }
        assert!(laid.furnished.certificate.reachable > 0.99, "{}", laid.prompt);
    }
}

#[test]
fn paths_lead_from_the_entrance_to_things() {
    let mut paths = 0;
    for laid in PLACES.iter() {
        let Some(path) = &laid.spec.setting.land.path else { continue };
        let ground = Sheet::named(&laid.around, "Path");
        let place = &laid.furnished.rooms[0].problem.place;
        let sill = place.opening_middle(&place.openings[0]);
        assert!(ground.height_m(sill).is_some(), "{}: no path at the entrance", laid.prompt);
        let reached = ground.flood(sill);
        let goals = laid.furnished.rooms[0].problem.pieces.iter().filter(|p| path.to.contains(&p.kind));
        let goals: Vec<Vec2> = goals
            .filter_map(|p| laid.furnished.rooms[0].placements.get(&p.id))
            .map(|at| Vec2::new(at.position[0], at.position[2]))
            .collect();
        let near = goals.iter().filter(|g| reached.iter().any(|r| r.distance(**g) < 3.2)).count();
        assert!(
            goals.is_empty() || near > 0,
            "{}: the paths reach none of {} things",
            laid.prompt,
            goals.len()
        );
        paths += usize::from(near > 0);
    }
    assert!(paths >= 8, "only {paths} places have paths");
}

#[test]
fn water_lies_deeper_than_the_land_and_nobody_walks_in_it() {
    let mut waters = 0;
    for laid in PLACES.iter() {
        let problem = &laid.furnished.rooms[0].problem;
        let Some(water) = &problem.place.land.water else { continue };
        let shape = Shape::new(&problem.place);
        let far = Terrain::far(problem, &laid.furnished.rooms[0].placements, 20.0);
        let middle = water.shore.iter().map(|p| Vec2::from(*p)).sum::<Vec2>() / water.shore.len() as f32;
        if shape.outside_m(middle) < 15.0 {
            assert!(far.height_m(middle) < water.level_m, "{}: dry ground in the water", laid.prompt);
        }
        for [low, high] in &laid.furnished.rooms[0].walk.rectangles {
            for p in [*low, *high, (*low + *high) * 0.5] {
                assert!(shape.from_water_m(p).is_none_or(|d| d > 0.0), "{}: walked at {p}", laid.prompt);
                assert!(far.height_m(p) > water.level_m, "{}: wet at {p}", laid.prompt);
            }
        }
        waters += 1;
    }
    assert!(waters >= 4, "only {waters} places have water");
}

#[test]
fn land_keeps_its_budget_and_comes_out_the_same() {
    let library = Library::embedded();
    for laid in PLACES.iter() {
        let floor = laid.around.triangles(|r| matches!(r, Role::Shell(_) | Role::Bound("land")));
        let scenery = laid.around.triangles(|r| matches!(r, Role::Scenery(_)));
        let bounds = laid.around.triangles(|r| matches!(r, Role::Bound("edge" | "facade")));
        println!("{}: ground {floor}, scenery {scenery}, edges and houses {bounds}", laid.prompt);
        assert!(floor <= 23_000 && scenery <= 60_000 && bounds <= 90_000, "{}", laid.prompt);
    }
    let shapes = |laid: &Laid| format!("{:?}", laid.around.stands);
    assert_eq!(shapes(&lay(&library, "a park", 3)), shapes(&lay(&library, "a park", 3)));
}

#[test]
fn what_land_is_made_of_is_understood() {
    let library = Library::embedded();
    for laid in PLACES.iter() {
        for paint in laid.around.paints() {
            let (_, notes) = library.reader.material(&paint.phrase, 1);
            assert!(notes.is_empty(), "{}: `{}`: {notes:?}", laid.prompt, paint.phrase);
        }
    }
}

#[test]
fn words_say_how_hilly_it_is() {
    let library = Library::embedded();
    let relief = |prompt: &str| library.reader.scene(prompt, 1).spec.setting.land.relief_m;
    assert_eq!(relief("a flat field"), 0.0);
    assert!(relief("a hilly field") > 1.0);
    assert_eq!(relief("a street"), 0.0);
}

/// Triangles of the ground, to be asked for heights.
struct Sheet(Vec<[Vec3; 3]>);

impl Sheet {
    fn of(around: &Outdoors) -> Sheet {
        Sheet(
            ["Ground", "Path", "Border", "Land"]
                .iter()
                .flat_map(|name| Sheet::named(around, name).0)
                .collect(),
        )
    }

    fn named(around: &Outdoors, name: &str) -> Sheet {
        let kits = around.kits.iter().filter(|kit| kit.name == name);
        let meshes = kits.flat_map(|kit| &kit.parts).map(|(_, mesh)| mesh);
        Sheet(meshes.flat_map(|mesh| mesh.triangles.iter().map(|t| mesh.corners(*t))).collect())
    }

    fn height_m(&self, p: Vec2) -> Option<f32> {
        self.0.iter().find_map(|[a, b, c]| {
            let flat = |v: &Vec3| Vec2::new(v.x, v.z);
            let (a2, b2, c2) = (flat(a), flat(b), flat(c));
            let whole = (b2 - a2).perp_dot(c2 - a2);
            let u = (p - a2).perp_dot(c2 - a2) / whole;
            let v = (b2 - a2).perp_dot(p - a2) / whole;
            (whole != 0.0 && u >= 0.0 && v >= 0.0 && u + v <= 1.0)
                .then_some(a.y + (b.y - a.y) * u + (c.y - a.y) * v)
        })
    }

    /// Points of a 25 cm grid that are reached over the sheet.
    fn flood(&self, from: Vec2) -> Vec<Vec2> {
        let mut known = std::collections::BTreeSet::from([(0, 0)]);
        let mut open = vec![(0_i32, 0_i32)];
        let mut reached = Vec::new();
        while let Some((x, z)) = open.pop() {
            let p = from + Vec2::new(x as f32, z as f32) * 0.25;
            if x.abs() > 60 || z.abs() > 60 || self.height_m(p).is_none() {
                continue;
            }
            reached.push(p);
            for next in [(x + 1, z), (x - 1, z), (x, z + 1), (x, z - 1)] {
                if known.insert(next) {
                    open.push(next);
                }
            }
        }
        reached
    }
}
