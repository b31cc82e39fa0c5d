//! The steps from a prompt to a finished scene, in order.

use std::collections::{BTreeMap, BTreeSet};

use super::furnish::{self, Furnished, FurnishedRoom};
use super::paint::{Painted, paint};
use super::report::{Budget, Report, ReportProp, ReportSetting};
use super::{Clock, Library, Options, PipelineError, Stage, Watch, showcase};
use crate::export::{self, GENERATOR, Profile};
use crate::prompt::english::capitalised;
use crate::scene::{Outdoors, Paint, Parts, RoomParts, Scene, assemble, outdoors};
use crate::spec::{Item, Note, RoomId, SettingKind, Spec, Surface};

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
    build_read(library, (reading.spec, reading.notes), start, options, watch, clock)
}

/// Builds what was read since `start`; the notes of the reading come before its own.
pub(super) fn build_read(
    library: &Library,
    (spec, notes): (Spec, Vec<Note>),
    start: f64,
    options: &Options,
    watch: &dyn Watch,
    clock: &dyn Clock,
) -> Result<Built, PipelineError> {
    let read_ms = (clock.seconds() - start) * 1e3;
    let mut built = build(library, spec, options, watch, clock)?;
    built.report.notes.splice(0..0, notes);
    built.report.timings_ms.read = read_ms;
    built.report.timings_ms.total += read_ms;
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
    let trim = trim(&furnished);
    let around = around(&spec, &furnished);
    let paints = paints(&spec, &furnished, &trim, &around);
    let painted = paint(library, &paints, &spec.materials, spec.seed, options.size_px, watch)?;
    step(&mut report.timings_ms.materials)?;
    watch.progress(Stage::Build, 0, 1);
    fill(&mut report, &spec, &furnished, &painted);
    report.scenery = around.counts();
    let Painted { materials, index, .. } = painted;
    let scene = assemble(Parts {
        spec: &spec,
        rooms: furnished.rooms.iter().map(|room| parts(&spec, &furnished, room)).collect(),
        looks: &furnished.looks,
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

/// What a room of the scene is put together from.
fn parts<'a>(spec: &Spec, furnished: &Furnished, room: &'a FurnishedRoom) -> RoomParts<'a> {
    let alone = furnished.rooms.len() == 1;
    RoomParts {
        title: if alone { String::new() } else { capitalised(&archetype(spec, room).replace('_', " ")) },
        problem: &room.problem,
        placements: &room.placements,
        walk: &room.walk,
        surfaces: surfaces(spec, room.id.as_ref()),
    }
}

/// What kind of place a room is.
fn archetype<'a>(spec: &'a Spec, room: &FurnishedRoom) -> &'a str {
    match room.id.as_ref().and_then(|id| spec.rooms.get(id)) {
        Some(room) => &room.setting.archetype,
        None if room.problem.place.stairs.is_some() => "stairwell",
        None => &spec.setting.archetype,
    }
}

/// The materials of a room's surfaces; stairwells have those of the first room.
fn surfaces(spec: &Spec, room: Option<&RoomId>) -> BTreeMap<Surface, Paint> {
    let room = room.and_then(|id| spec.rooms.get(id));
    let kind = room.map_or(spec.setting.kind, |room| room.setting.kind);
    let phrases = room.map_or(&spec.surfaces, |room| &room.surfaces);
    let usual = [
        (Surface::Floor, if kind == SettingKind::Outdoor { "grass" } else { "oak planks" }),
        (Surface::Wall, "white plaster"),
        (Surface::Ceiling, "white plaster"),
    ];
    let own = |surface: Surface, usual: &str| Paint::of(phrases.get(&surface).map_or(usual, String::as_str));
    usual.into_iter().map(|(surface, phrase)| (surface, own(surface, phrase))).collect()
}

/// Skirting boards are made of what the doors are made of.
fn trim(furnished: &Furnished) -> Paint {
    let door = furnished.looks.values().find(|look| look.generator.kind == "door");
    door.and_then(|look| look.paints.first()).map_or(Paint::of("oak wood"), |(_, paint)| paint.clone())
}

/// What is around the items outdoors.
fn around(spec: &Spec, furnished: &Furnished) -> Outdoors {
    let ground = surfaces(spec, None)[&Surface::Floor].clone();
    let made = furnished.rooms.first().filter(|room| !room.problem.place.indoor);
    made.map(|room| outdoors(spec, &room.problem, &room.placements, &room.walk, &ground)).unwrap_or_default()
}

/// Every paint that is seen somewhere.
fn paints(spec: &Spec, furnished: &Furnished, trim: &Paint, around: &Outdoors) -> BTreeSet<Paint> {
    let mut paints = around.paints();
    for room in furnished.rooms.iter().filter(|room| room.problem.place.indoor) {
        paints.extend(surfaces(spec, room.id.as_ref()).into_values());
        paints.insert(trim.clone());
    }
    for id in furnished.rooms.iter().flat_map(|room| room.placements.keys()) {
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
    let mut rooms = furnished.rooms.iter().map(|room| setting(spec, room));
    report.setting = rooms.next().unwrap_or_default();
    report.rooms = rooms.collect();
    report.certificate = furnished.certificate.clone();
    let items = spec.items_in_order();
    report.props = items.iter().filter_map(|(id, item)| prop(furnished, id, item)).collect();
    report.materials = painted.materials.iter().map(showcase::entry).collect();
}

fn setting(spec: &Spec, room: &FurnishedRoom) -> ReportSetting {
    let place = &room.problem.place;
    ReportSetting {
        kind: if place.indoor { "room" } else { "outdoor" }.into(),
        archetype: archetype(spec, room).into(),
        polygon: place.outline.iter().map(|p| p.to_array()).collect(),
        height_m: if place.indoor { place.height_m } else { 0.0 },
        floor_m: place.floor_m,
        relief_m: place.land.relief_m,
        water: place.land.water.is_some(),
        id: room.id.as_ref().map(|id| id.0.clone()),
    }
}

fn prop(furnished: &Furnished, id: &crate::spec::ItemId, item: &Item) -> Option<ReportProp> {
    let at = furnished.placement(id)?;
    let size = furnished.looks.get(id)?.prop.bounds().size();
    Some(ReportProp {
        id: id.0.clone(),
        kind: item.kind.clone(),
        prompt: item.prompt.clone(),
        position: at.position,
        yaw_deg: at.yaw_rad.to_degrees(),
        size_m: size.to_array(),
        support: at.support.label().into(),
        room: item.room.as_ref().map(|id| id.0.clone()),
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
