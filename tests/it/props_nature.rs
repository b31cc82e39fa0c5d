//! Props of nature, architecture, camps and machines: sound meshes over their whole range of measures.

use std::collections::{BTreeMap, BTreeSet};

use glam::Vec3;
use scenewright::num::{Seed, Stream};
use scenewright::props::{self, Generator, Mounting, Prop};

/// How far the trim of doors and windows may lap over the wall beside the opening, metres.
const LAP: f32 = 0.07;

#[test]
fn nature_is_sound() {
    check_group("nature", 13);
}

#[test]
fn architecture_is_sound() {
    check_group("architecture", 9);
}

#[test]
fn camp_is_sound() {
    check_group("camp", 4);
}

#[test]
fn technical_is_sound() {
    check_group("technical", 9);
}

#[test]
fn same_seed_same_tree_and_another_seed_another() {
    let tree = props::find("tree").expect("there is a tree");
    let mesh = |seed| tree.make_default(Seed(seed)).parts.into_iter().map(|p| p.mesh).collect::<Vec<_>>();
    assert_eq!(mesh(3), mesh(3));
    assert_ne!(mesh(3), mesh(4));
}

#[test]
fn fires_and_screens_shine() {
    for kind in ["campfire", "console", "screen", "computer"] {
        let generator = props::find(kind).expect(kind);
        let prop = generator.make_default(Seed(1));
        let bounds = prop.bounds();
        assert!(!prop.lights.is_empty(), "{kind}");
        for light in &prop.lights {
            assert!(light.candela > 0.0 && light.range > 0.0);
            let outside = (light.position - light.position.clamp(bounds.min, bounds.max)).length();
            assert!(outside < 0.2, "{kind}: light {outside} m away");
        }
    }
    let cold = BTreeSet::from(["unlit".to_owned()]);
    let campfire = props::find("campfire").expect("there is a campfire");
    assert!(campfire.make(&BTreeMap::new(), &cold, Seed(1)).lights.is_empty());
}

fn check_group(group: &str, at_least: usize) {
    let generators: Vec<&Generator> = props::all().filter(|g| g.group == group).collect();
    assert!(generators.len() >= at_least, "{group}: {}", generators.len());
    let sound = |g: &&&Generator| std::panic::catch_unwind(|| check(g)).is_ok();
    let unsound: Vec<&str> = generators.iter().filter(|g| !sound(g)).map(|g| g.kind).collect();
    assert!(unsound.is_empty(), "{group}: {unsound:?}");
}

/// Checks a generator at its defaults, and at ten sets of measures for each of its styles.
fn check(generator: &Generator) {
    let names = [0, 1, 2].map(|i| generator.params[i].name);
    assert_eq!(["width", "height", "depth"], names, "{}", generator.kind);
    check_default_size(generator, &generator.make_default(Seed(1)));
    let mut styles: Vec<Option<&str>> = vec![None];
    styles.extend(generator.styles.iter().copied().map(Some));
    for style in styles {
        let words: BTreeSet<String> = style.iter().map(|s| (*s).to_owned()).collect();
        for round in 0..10u64 {
            let mut random = Seed(round).stream((generator.kind, style));
            // The first two rounds are the ends of every range.
            let share = |random: &mut Stream| match round {
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
            let case = format!("{} {style:?} {values:?}", generator.kind);
            check_prop(generator, &prop, &case);
            check_within(generator, &prop, &values, &case);
        }
    }
}

fn check_prop(generator: &Generator, prop: &Prop, case: &str) {
    assert!(!prop.parts.is_empty(), "{case}: no parts");
    let limit = if matches!(generator.kind, "tree" | "conifer") { 40_000 } else { 20_000 };
    assert!(prop.triangles() <= limit, "{case}: {} triangles", prop.triangles());
    let (mut uneven, mut total) = (0.0, 0.0);
    for part in &prop.parts {
        assert!(generator.slots.iter().any(|s| s.name == part.slot), "{case}: slot {}", part.slot);
        let mesh = &part.mesh;
        for ((p, n), uv) in mesh.positions.iter().zip(&mesh.normals).zip(&mesh.uvs) {
            assert!(p.is_finite() && uv.is_finite(), "{case}, {}: not finite", part.name);
            assert!((n.length() - 1.0).abs() < 1e-3, "{case}, {}: normal {n} at {p}", part.name);
            let held = prop.collider.iter().any(|c| c.contains(*p, 1e-3));
            assert!(held, "{case}, {}: {p} outside the collider", part.name);
        }
        for t in &mesh.triangles {
            let [a, b, c] = mesh.corners(*t);
            let area = (b - a).cross(c - a).length() * 0.5;
            assert!(area > 1e-10, "{case}, {}: triangle {a} {b} {c} has no area", part.name);
            let [ua, ub, uc] = t.map(|i| mesh.uvs[i as usize]);
            let density = (ub - ua).perp_dot(uc - ua).abs() * 0.5 / area;
            total += area;
            uneven += if (0.5..=2.0).contains(&density) { 0.0 } else { area };
        }
    }
    assert!(
        uneven / total < 0.25,
        "{case}: {:.0} % of the surface has uneven texels",
        uneven / total * 100.0
    );
    check_supports(prop, case);
}

fn check_supports(prop: &Prop, case: &str) {
    let bounds = prop.bounds();
    for support in &prop.supports {
        let n = support.outline.len();
        assert!(n >= 3 && support.clear > 0.0, "{case}: support");
        let area: f32 = (0..n).map(|i| support.outline[i].perp_dot(support.outline[(i + 1) % n])).sum();
        assert!(area > 0.0, "{case}: support outline turns the wrong way");
        assert!(support.height <= bounds.max.y + 2e-3, "{case}: support in the air");
        for p in &support.outline {
            let p = Vec3::new(p.x, bounds.min.y, p.y);
            assert!((p - p.clamp(bounds.min, bounds.max)).length() < 1e-3, "{case}: support sticks out");
        }
    }
}

/// Nothing reaches out of the box that was asked for, and the origin is where the mounting says.
fn check_within(generator: &Generator, prop: &Prop, values: &BTreeMap<String, f32>, case: &str) {
    let (width, height, depth) = (values["width"], values["height"], values["depth"]);
    let slack = 0.012 * width.max(height).max(depth);
    let half = Vec3::new(width, 0.0, depth) * 0.5;
    let (low, high) = match generator.mounting {
        Mounting::Floor | Mounting::Surface | Mounting::Flat => (-half, half + Vec3::Y * height),
        Mounting::Wall => (Vec3::new(-half.x, -height * 0.5, 0.0), Vec3::new(half.x, height * 0.5, depth)),
        Mounting::Ceiling => (-half - Vec3::Y * height, half),
        Mounting::Opening => {
            (Vec3::new(-half.x - LAP, 0.0, -0.2), Vec3::new(half.x + LAP, height + LAP, 0.04))
        }
    };
    let bounds = prop.bounds();
    assert!(bounds.min.cmpge(low - slack).all(), "{case}: reaches {} beyond {low}", bounds.min);
    assert!(bounds.max.cmple(high + slack).all(), "{case}: reaches {} beyond {high}", bounds.max);
    let contact = match generator.mounting {
        Mounting::Floor | Mounting::Surface | Mounting::Flat | Mounting::Opening => bounds.min.y,
        Mounting::Wall => bounds.min.z,
        Mounting::Ceiling => bounds.max.y,
    };
    assert!(contact.abs() < 1e-3, "{case}: touches at {contact}");
}

/// The default object fills its declared box within 2 %; trim around openings apart.
fn check_default_size(generator: &Generator, prop: &Prop) {
    if generator.mounting == Mounting::Opening {
        return;
    }
    let declared = Vec3::from([0, 1, 2].map(|i| generator.params[i].default));
    let bounds = prop.bounds();
    let off = ((bounds.size() - declared) / declared).abs();
    assert!(off.max_element() < 0.02, "{}: {} instead of {declared}", generator.kind, bounds.size());
}
