//! What objects are made of follows their style, and colour words; what is made once differs; sheets stand on floors.

use glam::Vec3;
use scenewright::mesh::Bounds;
use scenewright::num::{Seed, Srgb8};
use scenewright::pipeline::prop_sheet::prop_sheet;
use scenewright::pipeline::{Library, Options, Silent};
use scenewright::props;
use scenewright::scene::{Look, Looks, Role, Scene};
use scenewright::spec::Item;

const GREEN: Srgb8 = Srgb8::hex(0x20c040);

fn look(kind: &str, word: Option<&str>, color: Option<Srgb8>) -> Look {
    let words = word.into_iter().map(str::to_owned).collect();
    let item = Item { kind: kind.into(), words, color, ..Item::default() };
    Looks::new(Seed(1)).of(props::find(kind).expect("it is made"), &item)
}

fn phrase(look: &Look, slot: &str) -> String {
    look.paints
        .iter()
        .find(|(name, _)| *name == slot)
        .map_or(String::new(), |(_, paint)| paint.phrase.clone())
}

#[test]
fn styles_choose_materials_and_the_prompt_goes_before_them() {
    assert_ne!(
        phrase(&look("sofa", None, None), "fabric"),
        phrase(&look("sofa", Some("modern"), None), "fabric")
    );
    let item = Item {
        kind: "sofa".into(),
        words: ["modern".to_owned()].into(),
        material: Some("red velvet".into()),
        ..Item::default()
    };
    let asked = Looks::new(Seed(1)).of(props::find("sofa").expect("it is made"), &item);
    assert_eq!(phrase(&asked, "fabric"), "red velvet");
}

#[test]
fn colour_words_dye_the_cloth_of_a_stall_and_light_a_crystal() {
    let colored = |look: &Look| -> Vec<&str> {
        look.paints.iter().filter(|(_, paint)| paint.color.is_some()).map(|(slot, _)| *slot).collect()
    };
    assert_eq!(colored(&look("market_stall", None, Some(GREEN))), ["fabric"]);
    assert_eq!(colored(&look("table", None, Some(GREEN))), ["wood"]);
    let violet = look("crystal", Some("glowing"), None).prop.lights[0].color.0;
    let green = look("crystal", Some("glowing"), Some(GREEN));
    assert_eq!(colored(&green), ["flame"]);
    let [r, g, b] = green.prop.lights[0].color.0;
    assert!(g > r && g > b && violet[2] > violet[1], "{r} {g} {b} {violet:?}");
}

#[test]
fn no_two_pictures_are_alike() {
    let reader = Library::embedded().reader;
    let spec = reader.scene("a gallery with six paintings", 3).spec;
    let mut variants: Vec<u32> =
        spec.items.values().filter(|item| item.kind == "picture").map(|item| item.variant).collect();
    let count = variants.len();
    variants.sort_unstable();
    variants.dedup();
    assert!(count >= 6 && variants.len() == count, "{count} pictures, variants {variants:?}");
}

fn place(scene: &Scene, index: usize) -> Vec3 {
    let node = &scene.nodes[index];
    node.position + node.parent.map_or(Vec3::ZERO, |parent| place(scene, parent))
}

fn bounds(scene: &Scene, floor: bool) -> Bounds {
    let boxes = scene.nodes.iter().enumerate().filter_map(|(i, node)| {
        let is_floor = matches!(&node.role, Role::Prop { kind, .. } if kind == "floor");
        let mesh = &scene.meshes[node.mesh.filter(|_| is_floor == floor)?];
        let own = mesh.primitives.iter().filter_map(|p| p.mesh.bounds()).reduce(Bounds::union)?;
        let at = place(scene, i);
        Some(Bounds { min: own.min + at, max: own.max + at })
    });
    boxes.reduce(Bounds::union).expect("something is shown")
}

#[test]
fn the_floor_of_a_sheet_reaches_beyond_what_stands_on_it() {
    let phrases = ["sports car", "table", "longboat", "mug"].map(str::to_owned);
    let options = Options { size_px: 64 };
    let built = prop_sheet(&Library::embedded(), &phrases, 1, &options, &Silent).expect("it is made");
    let (floor, things) = (bounds(&built.scene, true), bounds(&built.scene, false));
    assert!(floor.min.x < things.min.x && floor.max.x > things.max.x, "{floor:?} {things:?}");
    assert!(floor.min.z < things.min.z && floor.max.z > things.max.z, "{floor:?} {things:?}");
}
