//! Things that people use have the measures that standards and handbooks give, in each of their styles.

use std::collections::{BTreeMap, BTreeSet};

use glam::Vec3;
use scenewright::num::Seed;
use scenewright::pipeline::{Library, furnish};
use scenewright::props::ergonomics::{Measure, standards};
use scenewright::props::standards::STANDARDS;
use scenewright::props::{self, Generator, Mounting, Prop};

/// Measures that only a place gives: how high it hangs, where its opening is.
const OF_PLACES: [Measure; 2] = [Measure::HungMiddle, Measure::Sill];

#[test]
fn every_generator_keeps_its_standards_in_every_style() {
    let (mut faults, mut checked) = (Vec::new(), 0);
    for generator in props::all() {
        for style in styles(generator) {
            let prop = made(generator, style);
            let name = format!("{} {}", style.unwrap_or("plain"), generator.kind);
            for rule in standards(generator.kind, &|word| style == Some(word)) {
                // How high a wall piece is depends on where it hangs.
                if OF_PLACES.contains(&rule.measure) || generator.mounting == Mounting::Wall {
                    continue;
                }
                for value in rule.measure.of(&prop, 0.0) {
                    checked += 1;
                    if rule.off(value) > 0.005 {
                        let [least, most] = rule.range_m;
                        let what = rule.measure.words();
                        faults.push(format!(
                            "{name}: {what} {value:.3} m, not {least} to {most} ({})",
                            rule.source
                        ));
                    }
                }
            }
        }
    }
    println!("{checked} measures of {} rules", STANDARDS.len());
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    assert!(checked > 250, "{checked}");
}

#[test]
fn seats_tables_beds_and_doors_have_a_rule_each() {
    let mut without = Vec::new();
    for generator in props::all() {
        for style in styles(generator) {
            let prop = made(generator, style);
            let anchored = |name: &str| prop.anchors.iter().any(|a| a.name == name);
            let last = generator.kind.rsplit('_').next().unwrap_or_default();
            let mut needs = Vec::new();
            if anchored("seat") || generator.group == "seating" {
                needs.push(Measure::Seat);
            }
            if anchored("bed") || generator.kind == "bed" {
                needs.push(Measure::Bed);
            }
            let carries = !prop.supports.is_empty();
            let tables = ["table", "desk", "workbench", "counter", "nightstand", "altar"];
            if carries && (generator.group == "tables" || tables.contains(&last)) {
                needs.push(Measure::Top);
            }
            if last == "door" {
                needs.extend([Measure::LeafHeight, Measure::LeafWidth]);
            }
            let rules = standards(generator.kind, &|word| style == Some(word));
            for need in needs {
                let measured = rules.iter().any(|r| r.measure == need && !need.of(&prop, 0.0).is_empty());
                // A stack of bales or a bench without a back is no seat in every style.
                let styled = need == Measure::Seat && !anchored("seat") && style.is_some();
                if !measured && !styled {
                    without.push(format!("{style:?} {}: no {}", generator.kind, need.words()));
                }
            }
        }
    }
    assert!(without.is_empty(), "{}", without.join("\n"));
}

#[test]
fn every_rule_is_about_something_that_is_made() {
    for rule in STANDARDS {
        assert!(!rule.source.is_empty() && rule.range_m[0] < rule.range_m[1], "{rule:?}");
        for kind in rule.kinds {
            let generator = props::find(kind).unwrap_or_else(|| panic!("no {kind}"));
            let known = rule.styles.iter().all(|s| generator.styles.contains(s));
            assert!(known, "{kind} has no style of {:?}", rule.styles);
            let measured = |style| !rule.measure.of(&made(generator, style), 0.0).is_empty();
            assert!(styles(generator).into_iter().any(measured), "{kind} has no {}", rule.measure.words());
        }
    }
}

#[test]
fn one_sits_on_what_seats_say_one_sits_on() {
    for generator in props::all().filter(|g| g.group == "seating" || g.kind == "pew") {
        for style in styles(generator) {
            let prop = made(generator, style);
            for anchor in prop.anchors.iter().filter(|a| a.name == "seat") {
                // Between two planks there is nothing: a hand's breadth about the point counts.
                let spread =
                    (0..25).map(|i| Vec3::new((i % 5) as f32 - 2.0, 0.0, (i / 5) as f32 - 2.0) * 0.04);
                let least = spread
                    .flat_map(|by| surfaces(&prop, anchor.position + by))
                    .map(|y| (y - anchor.position.y).abs())
                    .fold(f32::MAX, f32::min);
                assert!(least < 0.04, "{style:?} {}: the seat is {least:.3} m off", generator.kind);
            }
        }
    }
}

#[test]
fn reports_say_what_leaves_its_range_and_notes_only_what_was_asked_for() {
    let library = Library::embedded();
    let lay = |prompt: &str| {
        let spec = library.reader.scene(prompt, 5).spec;
        furnish::place(furnish::make(&spec, &|_, _| ()), &|| false)
    };
    let usual = lay("a living room with a sofa, three pictures, a mirror and a wall clock");
    assert!(usual.certificate.ergonomics.is_empty(), "{:?}", usual.certificate.ergonomics);
    let high = lay("a dining room with a 0.8 m high table and six chairs");
    let found: Vec<&str> = high.certificate.ergonomics.iter().map(|f| f.id.0.as_str()).collect();
    assert_eq!(found, ["table-1"]);
    let note = high.notes.iter().find(|n| n.code == "ergonomics");
    assert!(note.is_some_and(|n| n.message.contains("0.80 m")), "{:?}", high.notes);
    assert!(!usual.notes.iter().any(|n| n.code == "ergonomics"));
}

/// Heights of the faces that look up, over or under a point.
fn surfaces(prop: &Prop, at: Vec3) -> Vec<f32> {
    let height = |[a, b, c]: [Vec3; 3]| {
        let side = |p: Vec3, q: Vec3| (q.z - p.z) * (at.x - p.x) - (q.x - p.x) * (at.z - p.z);
        let sides = [side(a, b), side(b, c), side(c, a)];
        let within = sides.iter().all(|s| *s >= -1e-6) || sides.iter().all(|s| *s <= 1e-6);
        let normal = (b - a).cross(c - a);
        let level = within && normal.y.abs() > 1e-9;
        level.then(|| a.y - (normal.x * (at.x - a.x) + normal.z * (at.z - a.z)) / normal.y)
    };
    let triangles = prop.parts.iter().flat_map(|p| p.mesh.triangles.iter().map(|t| p.mesh.corners(*t)));
    triangles.filter_map(height).collect()
}

fn styles(generator: &Generator) -> Vec<Option<&'static str>> {
    std::iter::once(None).chain(generator.styles.iter().copied().map(Some)).collect()
}

fn made(generator: &Generator, style: Option<&str>) -> Prop {
    let words: BTreeSet<String> = style.iter().map(|s| (*s).to_owned()).collect();
    generator.make(&BTreeMap::new(), &words, Seed(1))
}
