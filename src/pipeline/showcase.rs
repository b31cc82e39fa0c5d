//! Scenes that show one thing: an object by itself, or a material on a ball and a tile.

use std::collections::{BTreeMap, BTreeSet};

use glam::{Vec2, Vec3};

use super::generate::{Built, budget};
use super::paint::{material, paint};
use super::report::{Report, ReportMaterial};
use super::shown::Shown;
use super::{Library, Options, PipelineError, Stage, Watch};
use crate::export::{GENERATOR, Profile};
use crate::material::Choice;
use crate::mesh::{bevel_box, sphere};
use crate::scene::{Detail, Material, Mesh, Names, Node, Objects, Paint, Primitive, Role, Scene};
use crate::spec::{Certificate, Note, Spec};
use crate::texture::seam::seam;
use crate::texture::{Image, preview};

/// Every choice on a ball and as a piece of 2 m, lit, in rows; `size_px` is the edge of a 2 m tile.
pub fn material_sheet(choices: &[Choice], size_px: u32, watch: &dyn Watch) -> Result<Image, PipelineError> {
    let (edge_px, columns) = if choices.len() > 12 { (150, 4) } else { (440, 2) };
    let mut pictures = Vec::new();
    for (done, choice) in choices.iter().enumerate() {
        watch.progress(Stage::Materials, done, choices.len());
        let made = material(choice, &Paint::of(&choice.recipe), size_px, watch)?;
        let ball = preview::ball(&made.maps, made.size_m, edge_px);
        pictures.push(preview::beside(&ball, &preview::plane(&made.maps, made.size_m, edge_px)));
    }
    Ok(preview::sheet(&pictures, columns))
}

/// The object that a phrase describes, alone at the origin, with what the platform wants of it.
pub fn prop_scene(
    library: &Library,
    prompt: &str,
    seed: u64,
    options: &Options,
    profile: &Profile,
    watch: &dyn Watch,
) -> Result<Built, PipelineError> {
    let shown = Shown::read(library, prompt, seed)?;
    let alone = vec![(shown.clone(), Vec3::ZERO)];
    let (scene, notes) = stand(library, prompt, seed, alone, options, Some(profile), watch)?;
    let report = Report {
        props: vec![shown.report()],
        certificate: Certificate { reachable: 1.0, doors_clear: true, ..Certificate::default() },
        notes: shown.notes.into_iter().chain(notes).collect(),
        ..report(&scene, seed)
    };
    Ok(Built { spec: shown.spec, scene, report })
}

/// A scene of objects on their spots; taken apart into named parts and lit, with what a platform wants of them, where
/// one is given.
pub(super) fn stand(
    library: &Library,
    prompt: &str,
    seed: u64,
    shown: Vec<(Shown, Vec3)>,
    options: &Options,
    profile: Option<&Profile>,
    watch: &dyn Watch,
) -> Result<(Scene, Vec<Note>), PipelineError> {
    let paints: BTreeSet<_> =
        shown.iter().flat_map(|(s, _)| &s.look.paints).map(|(_, paint)| paint.clone()).collect();
    let painted = paint(library, &paints, &BTreeMap::new(), seed, options.size_px, watch)?;
    let mut scene = Scene { prompt: prompt.into(), seed, exposure: 1.0, ..Scene::default() };
    let mut names = Names::default();
    let detail = match profile {
        Some(profile) if profile.levels_of_detail => Detail::Levels,
        Some(_) => Detail::Parts,
        None => Detail::Joints,
    };
    let lamps = if profile.is_some() { 1.0 } else { 0.0 };
    let mut objects = Objects::new(&painted.materials, &painted.index, detail, lamps);
    for (shown, position) in shown {
        let role = Role::Prop {
            id: shown.id,
            kind: shown.look.generator.kind.into(),
            prompt: shown.prompt,
            support: "floor".into(),
        };
        let name = names.unique(shown.look.generator.title);
        let root = scene.nodes.len();
        objects.add(&mut scene, &mut names, Node { position, ..Node::at_origin(name, role) }, &shown.look);
        if profile.is_some_and(|profile| profile.colliders) {
            scene.nodes[root].solid = shown.look.prop.collider.clone();
        }
    }
    scene.materials = painted.materials;
    Ok((scene, painted.notes))
}

/// What is known about one material.
pub fn material_report(material: &Material, seed: u64, notes: Vec<Note>) -> Report {
    Report {
        version: 1,
        generator: GENERATOR.into(),
        prompt: material.prompt.clone(),
        seed,
        notes,
        materials: vec![entry(material)],
        ..Report::default()
    }
}

/// A ball of half a metre beside a slab of two metres.
pub fn material_scene(material: Material, seed: u64, report: Report) -> Built {
    let tile = Vec2::splat(1.0 / material.size_m);
    let shown = [
        ("Ball", sphere(0.5, 5).at(0.0, 0.5, 0.0)),
        ("Slab", bevel_box(Vec3::new(2.0, 0.1, 2.0), 0.01).at(1.8, 0.05, 0.0)),
    ];
    let mut scene = Scene { prompt: material.prompt.clone(), seed, exposure: 1.0, ..Scene::default() };
    for (name, mut mesh) in shown {
        mesh.uvs.iter_mut().for_each(|uv| *uv *= tile);
        scene.meshes.push(Mesh { name: name.into(), primitives: vec![Primitive { mesh, material: 0 }] });
        let role = Role::Prop {
            id: name.to_lowercase(),
            kind: "sample".into(),
            prompt: material.prompt.clone(),
            support: "floor".into(),
        };
        scene.nodes.push(Node { mesh: Some(scene.meshes.len() - 1), ..Node::at_origin(name, role) });
    }
    scene.materials = vec![material];
    let report = Report { budget: budget(&scene), ..report };
    Built { spec: Spec::default(), scene, report }
}

pub(super) fn report(scene: &Scene, seed: u64) -> Report {
    Report {
        version: 1,
        generator: GENERATOR.into(),
        prompt: scene.prompt.clone(),
        seed,
        materials: scene.materials.iter().map(entry).collect(),
        budget: budget(scene),
        ..Report::default()
    }
}

/// A material as reports show it.
pub fn entry(material: &Material) -> ReportMaterial {
    ReportMaterial {
        id: material.id.clone(),
        prompt: material.prompt.clone(),
        recipe: material.recipe.clone(),
        size_px: material.maps.size_px,
        seam: seam(&material.maps),
    }
}
