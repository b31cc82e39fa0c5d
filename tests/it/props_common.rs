//! What every prop must hold to, whatever its measures and style.

use std::collections::{BTreeMap, BTreeSet};

use glam::{Vec2, Vec3};
use scenewright::num::Seed;
use scenewright::props::{Generator, Mounting, Prop};

/// Checks a generator at its defaults, and at ten random sets of measures for each of its styles.
pub fn check(generator: &Generator) {
    assert_eq!(
        ["width", "height", "depth"],
        [0, 1, 2].map(|i| generator.params[i].name),
        "{}",
        generator.kind
    );
    let plain = generator.make_default(Seed(1));
    check_prop(generator, &plain, "default");
    check_default_size(generator, &plain);
    let mut styles: Vec<Option<&str>> = vec![None];
    styles.extend(generator.styles.iter().copied().map(Some));
    for style in styles {
        let words: BTreeSet<String> = style.iter().map(|s| (*s).to_owned()).collect();
        for round in 0..10u64 {
            let mut random = Seed(round).stream((generator.kind, style));
            // The first two rounds are the corners of the range.
            let share = |random: &mut scenewright::num::Stream| match round {
                0 => 0.0,
                1 => 1.0,
                _ => random.unit(),
            };
            let values: BTreeMap<String, f32> = generator
                .params
                .iter()
                .map(|p| (p.name.to_owned(), p.min + (p.max - p.min) * share(&mut random)))
                .collect();
            let prop = generator.make(&values, &words, Seed(round));
            check_prop(generator, &prop, &format!("{style:?} {values:?}"));
        }
    }
}

fn check_prop(generator: &Generator, prop: &Prop, case: &str) {
    let kind = generator.kind;
    assert!(!prop.parts.is_empty(), "{kind} {case}: no parts");
    assert!(prop.triangles() <= triangle_limit(generator), "{kind} {case}: {} triangles", prop.triangles());
    let (mut uneven, mut total) = (0.0, 0.0);
    for part in &prop.parts {
        assert!(generator.slots.iter().any(|s| s.name == part.slot), "{kind}: slot {} undeclared", part.slot);
        let mesh = &part.mesh;
        let place = format!("{kind} {case}, part {}", part.name);
        for ((p, n), uv) in mesh.positions.iter().zip(&mesh.normals).zip(&mesh.uvs) {
            assert!(p.is_finite() && uv.is_finite(), "{place}: not finite");
            assert!((n.length() - 1.0).abs() < 1e-3, "{place}: normal {n} at {p}");
            assert!(prop.collider.iter().any(|c| c.contains(*p, 1e-3)), "{place}: {p} outside the collider");
        }
        for t in &mesh.triangles {
            let [a, b, c] = mesh.corners(*t);
            let area = (b - a).cross(c - a).length() * 0.5;
            assert!(area > 1e-10, "{place}: triangle {a} {b} {c} has no area");
            let [ua, ub, uc] = t.map(|i| mesh.uvs[i as usize]);
            let density = (ub - ua).perp_dot(uc - ua).abs() * 0.5 / area;
            total += area;
            uneven += if (0.5..=2.0).contains(&density) { 0.0 } else { area };
        }
    }
    let share = uneven / total;
    assert!(share < 0.1, "{kind} {case}: {:.0} % of the surface has uneven texels", share * 100.0);
    check_base(generator, prop, case);
    let bounds = prop.bounds();
    for support in &prop.supports {
        assert!(support.clear > 0.0 && support.outline.len() >= 3, "{kind} {case}: support");
        let n = support.outline.len();
        let area: f32 =
            (0..n).map(|i| support.outline[i].perp_dot(support.outline[(i + 1) % n])).sum::<f32>() * 0.5;
        assert!(area > 0.0, "{kind} {case}: support outline turns the wrong way");
        assert!(support.height <= bounds.max.y + 2e-3, "{kind} {case}: support in the air");
        for p in &support.outline {
            let (low, high) = (Vec2::new(bounds.min.x, bounds.min.z), Vec2::new(bounds.max.x, bounds.max.z));
            assert!(p.cmpge(low - 1e-3).all() && p.cmple(high + 1e-3).all(), "{kind} {case}: support {p}");
        }
    }
}

/// Machines and trees may have twice as many triangles.
pub fn triangle_limit(generator: &Generator) -> usize {
    let is_tree = generator.kind.ends_with("tree") || generator.words.iter().any(|w| w.ends_with("tree"));
    if generator.group == "machines" || is_tree { 40_000 } else { 20_000 }
}

fn check_base(generator: &Generator, prop: &Prop, case: &str) {
    let bounds = prop.bounds();
    let kind = generator.kind;
    match generator.mounting {
        Mounting::Floor | Mounting::Surface | Mounting::Flat => {
            assert!(bounds.min.y.abs() < 1e-3, "{kind} {case}: base at y = {}", bounds.min.y);
        }
        Mounting::Wall => {
            assert!(bounds.min.z.abs() < 1e-3, "{kind} {case}: back at z = {}", bounds.min.z);
            assert!(
                bounds.center().y.abs() < 0.02 * bounds.size().y + 1e-3,
                "{kind} {case}: origin not in the middle"
            );
        }
        Mounting::Ceiling => {
            assert!(bounds.max.y.abs() < 1e-3, "{kind} {case}: top at y = {}", bounds.max.y);
        }
        Mounting::Opening => {}
    }
}

/// The default object fills its declared box within 2 %, centred on its origin.
fn check_default_size(generator: &Generator, prop: &Prop) {
    let declared = Vec3::from([0, 1, 2].map(|i| generator.params[i].default));
    let bounds = prop.bounds();
    let off = ((bounds.size() - declared) / declared).abs();
    assert!(off.max_element() < 0.02, "{}: {} instead of {declared}", generator.kind, bounds.size());
    let mut away = bounds.center().abs();
    away.y = 0.0;
    if matches!(generator.mounting, Mounting::Wall | Mounting::Opening) {
        away.z = 0.0;
    }
    assert!(away.max_element() < 0.011 * declared.max_element(), "{}: centre {away}", generator.kind);
}
