//! The steps from a prompt to a finished scene, in order.

use std::collections::{BTreeMap, BTreeSet};

use super::furnish::{self, Furnished};
use super::paint::{Painted, paint};
use super::report::{Budget, Report, ReportProp, ReportSetting};
use super::{Clock, Library, Options, PipelineError, Stage, Watch, showcase};
use crate::export::{self, GENERATOR, Profile};
use crate::scene::{Outdoors, Paint, Parts, Scene, assemble, outdoors};
use crate::spec::{Item, Note, SettingKind, Spec, Surface};

/// A scene with the Spec it came from and the report about it.
#[derive(Clone, Debug)]
pub struct Built {
    /// The description.
    pub spec: Spec,
    /// The scene.
    pub scene: Scene,
    /// What was understood, built and proved. `budget.file_mb` and `timings_ms.export` are filled in by
    /// [`export`].
    pub report: Report,
}

/// From a prompt to a scene.
pub fn generate(
    library: &Library,
    prompt: &str,
    seed: u64,
    options: &Options,
    watch: &dyn Watch,
    clock: &dyn Clock,
) -> Result<Built, PipelineError> {
    let start = clock.seconds();
    watch.progress(Stage::Read, 0, 1);
    let reading = library.reader.scene(prompt, seed);
    let read = clock.seconds() - start;
    let mut built = build(library, reading.spec, options, watch, clock)?;
    built.report.notes.splice(0..0, reading.notes);
    built.report.timings_ms.read = read * 1e3;
    built.report.timings_ms.total += read * 1e3;
    Ok(built)
}

/// From a Spec to a scene.
pub fn build(
    library: &Library,
    spec: Spec,
    options: &Options,
    watch: &dyn Watch,
    clock: &dyn Clock,
) -> Result<Built, PipelineError> {
    let mut report = Report::default();
    let start = clock.seconds();
    let mut lap = start;
    let mut step = |into: &mut f64| {
        let now = clock.seconds();
        *into = (now - std::mem::replace(&mut lap, now)) * 1e3;
        if watch.cancelled() { Err(PipelineError::Cancelled) } else { Ok(()) }
    };

    let made = furnish::make(&spec, &|done, total| watch.progress(Stage::Props, done, total));
    step(&mut report.timings_ms.props)?;
    watch.progress(Stage::Layout, 0, 1);
    let furnished = furnish::place(made, &|| watch.cancelled());
    step(&mut report.timings_ms.layout)?;
    if !furnished.certificate.holds() {
        return Err(PipelineError::Layout(furnished.certificate.faults.join("; ")));
    }
    let surfaces = surfaces(&spec);
    let trim = trim(&furnished);
    let around = outdoors(
        &spec,
        &furnished.problem,
        &furnished.placements,
        &furnished.walk,
        &surfaces[&Surface::Floor],
    );
    let paints = paints(&furnished, &surfaces, &trim, &around);
    let painted = paint(library, &paints, spec.seed, options.size_px, watch)?;
    step(&mut report.timings_ms.materials)?;
    watch.progress(Stage::Build, 0, 1);
    fill(&mut report, &spec, &furnished, &painted);
    report.scenery = around.counts();
    let Painted { materials, index, .. } = painted;
    let scene = assemble(Parts {
        spec: &spec,
        problem: &furnished.problem,
        placements: &furnished.placements,
        walk: &furnished.walk,
        looks: &furnished.looks,
        surfaces: &surfaces,
        outdoors: &around,
        trim: &trim,
        materials,
        painted: &index,
    });
    step(&mut report.timings_ms.build)?;
    report.timings_ms.total = (clock.seconds() - start) * 1e3;
    report.budget = budget(&scene);
    Ok(Built { spec, scene, report })
}

/// From a scene to the bytes of a GLB; completes the report.
pub fn export(
    built: &mut Built,
    profile: &Profile,
    watch: &dyn Watch,
    clock: &dyn Clock,
) -> Result<Vec<u8>, PipelineError> {
    let start = clock.seconds();
    watch.progress(Stage::Export, 0, 1);
    let bytes = export::glb(&built.scene, profile, &|| watch.cancelled())?;
    watch.progress(Stage::Export, 1, 1);
    let spent = (clock.seconds() - start) * 1e3;
    built.report.timings_ms.export = spent;
    built.report.timings_ms.total += spent;
    built.report.budget.file_mb = bytes.len() as f64 / f64::from(1 << 20);
    Ok(bytes)
}

fn surfaces(spec: &Spec) -> BTreeMap<Surface, Paint> {
    let outdoor = spec.setting.kind == SettingKind::Outdoor;
    let usual = [
        (Surface::Floor, if outdoor { "grass" } else { "oak planks" }),
        (Surface::Wall, "white plaster"),
        (Surface::Ceiling, "white plaster"),
    ];
    let own =
        |surface: Surface, usual: &str| Paint::of(spec.surfaces.get(&surface).map_or(usual, String::as_str));
    usual.into_iter().map(|(surface, phrase)| (surface, own(surface, phrase))).collect()
}

/// Skirting boards are made of what the doors are made of.
fn trim(furnished: &Furnished) -> Paint {
    let door = furnished.looks.values().find(|look| look.generator.kind == "door");
    door.and_then(|look| look.paints.first()).map_or(Paint::of("oak wood"), |(_, paint)| paint.clone())
}

/// Every paint that is seen somewhere.
fn paints(
    furnished: &Furnished,
    surfaces: &BTreeMap<Surface, Paint>,
    trim: &Paint,
    around: &Outdoors,
) -> BTreeSet<Paint> {
    let mut paints = around.paints();
    if furnished.problem.place.indoor {
        paints.extend(surfaces.values().cloned());
        paints.insert(trim.clone());
    }
    for id in furnished.placements.keys() {
        let Some(look) = furnished.looks.get(id) else { continue };
        let shown = |slot: &str| look.prop.parts.iter().any(|part| part.slot == slot);
        paints.extend(look.paints.iter().filter(|(slot, _)| shown(slot)).map(|(_, paint)| paint.clone()));
    }
    paints
}

fn fill(report: &mut Report, spec: &Spec, furnished: &Furnished, painted: &Painted) {
    report.version = 1;
    report.generator = GENERATOR.into();
    report.prompt = spec.prompt.clone();
    report.seed = spec.seed;
    let mut notes: Vec<Note> = furnished.notes.clone();
    notes.extend(painted.notes.iter().cloned());
    report.notes = notes;
    let place = &furnished.problem.place;
    report.setting = ReportSetting {
        kind: if place.indoor { "room" } else { "outdoor" }.into(),
        archetype: spec.setting.archetype.clone(),
        polygon: place.outline.iter().map(|p| p.to_array()).collect(),
        height_m: if place.indoor { place.height_m } else { 0.0 },
        relief_m: place.land.relief_m,
        water: place.land.water.is_some(),
    };
    report.certificate = furnished.certificate.clone();
    let items = spec.items_in_order();
    report.props = items.iter().filter_map(|(id, item)| prop(furnished, id, item)).collect();
    report.materials = painted.materials.iter().map(showcase::entry).collect();
}

fn prop(furnished: &Furnished, id: &crate::spec::ItemId, item: &Item) -> Option<ReportProp> {
    let at = furnished.placements.get(id)?;
    let size = furnished.looks.get(id)?.prop.bounds().size();
    Some(ReportProp {
        id: id.0.clone(),
        kind: item.kind.clone(),
        prompt: item.prompt.clone(),
        position: at.position,
        yaw_deg: at.yaw_rad.to_degrees(),
        size_m: size.to_array(),
        support: at.support.label().into(),
    })
}

/// What a scene costs, as reports show it; the file's size is not known yet.
pub fn budget(scene: &Scene) -> Budget {
    let cost = export::cost(scene);
    Budget {
        triangles: cost.triangles,
        draw_calls: cost.draw_calls,
        materials: cost.materials,
        textures: cost.textures,
        texture_mb: cost.texture_bytes as f64 / f64::from(1 << 20),
        file_mb: 0.0,
    }
}
