//! Many objects side by side, to be looked at together.

use std::collections::BTreeMap;

use glam::Vec3;

use super::generate::Built;
use super::paint::paint;
use super::report::Report;
use super::showcase::{report, stand};
use super::shown::Shown;
use super::{Library, Options, PipelineError, Watch};
use crate::mesh::{Bounds, bevel_box};
use crate::num::LinearRgb;
use crate::props::{self, Generator};
use crate::scene::{Light, LightKind, Mesh, Node, Paint, Primitive, Role, Scene, exposure_in};
use crate::spec::{Note, Spec};

/// What each phrase describes, side by side in rows, beside a figure of a person; the name of a group stands for all
/// its objects in all their styles, no phrase for every object there is. Small objects are shown larger.
pub fn prop_sheet(
    library: &Library,
    phrases: &[String],
    seed: u64,
    options: &Options,
    watch: &dyn Watch,
) -> Result<Built, PipelineError> {
    let mut shown: Vec<Shown> = Vec::new();
    if phrases.is_empty() {
        shown.extend(props::all().map(|generator| Shown::plain(generator, None, seed)));
    }
    for phrase in phrases {
        let group: Vec<&Generator> = props::all().filter(|generator| generator.group == phrase).collect();
        for generator in &group {
            let styles = std::iter::once(None).chain(generator.styles.iter().copied().map(Some));
            shown.extend(styles.map(|style| Shown::plain(generator, style, seed)));
        }
        if group.is_empty() {
            shown.push(Shown::read(library, phrase, seed)?);
        }
    }
    let report_props = shown.iter().map(Shown::report).collect();
    let placed = rows(shown, props::find(FIGURE).map(|generator| Shown::plain(generator, None, seed)));
    let ground = covered(&placed);
    let (mut scene, mut notes) = stand(library, "a sheet of objects", seed, placed, options, None, watch)?;
    notes.extend(studio(library, &mut scene, ground, seed, options, watch)?);
    let report = Report { props: report_props, notes, ..report(&scene, seed) };
    Ok(Built { spec: Spec::default(), scene, report })
}

/// A plain floor under everything and a sun from the front left, so that objects throw shadows and stand somewhere.
fn studio(
    library: &Library,
    scene: &mut Scene,
    ground: Bounds,
    seed: u64,
    options: &Options,
    watch: &dyn Watch,
) -> Result<Vec<Note>, PipelineError> {
    let floor = Paint::of(FLOOR);
    let painted = paint(library, &[floor].into(), &BTreeMap::new(), seed, options.size_px, watch)?;
    let size = (ground.size() + 2.0 * MARGIN_M).with_y(0.1);
    let middle = ground.center().with_y(0.0);
    let mut mesh = bevel_box(size, 0.0).at(0.0, -0.05, 0.0);
    let tile_m = painted.materials.first().map_or(1.0, |material| material.size_m);
    mesh.uvs.iter_mut().for_each(|uv| *uv /= tile_m);
    scene.meshes.push(Mesh {
        name: "Floor".into(),
        primitives: vec![Primitive { mesh, material: scene.materials.len() }],
    });
    scene.materials.extend(painted.materials);
    let role = Role::Prop {
        id: "floor".into(),
        kind: "floor".into(),
        prompt: FLOOR.into(),
        support: "floor".into(),
    };
    scene.nodes.push(Node {
        position: middle,
        mesh: Some(scene.meshes.len() - 1),
        ..Node::at_origin("Floor", role)
    });
    let kind = LightKind::Directional { elevation_rad: SUN_RAD[1] };
    scene.exposure = exposure_in(SUN_LUX);
    let light = Light { kind, color: LinearRgb([1.0, 0.96, 0.9]), intensity: SUN_LUX, range: 0.0 };
    scene.nodes.push(Node {
        position: middle + Vec3::Y * 10.0,
        yaw_rad: SUN_RAD[0],
        light: Some(light),
        ..Node::at_origin("Sun", Role::Light)
    });
    Ok(painted.notes)
}

/// The box around everything where it stands.
fn covered(placed: &[(Shown, Vec3)]) -> Bounds {
    let boxes = placed.iter().map(|(shown, at)| {
        let own = shown.look.prop.bounds();
        Bounds { min: own.min + *at, max: own.max + *at }
    });
    boxes.reduce(Bounds::union).unwrap_or(Bounds { min: Vec3::ZERO, max: Vec3::ZERO })
}

/// What the floor of a sheet is made of.
const FLOOR: &str = "light grey plaster";
/// Floor beyond the outermost objects, metres.
const MARGIN_M: f32 = 0.5;
/// Where the sun stands, yaw and height above the horizon, and its light.
const SUN_RAD: [f32; 2] = [-0.6, 0.9];
const SUN_LUX: f32 = 12_000.0;

/// What stands for a person, for scale.
const FIGURE: &str = "mannequin";
/// Free floor round every object, metres.
const GAP_M: f32 = 0.35;

/// Sets objects in rows, about twice as wide as deep altogether, the figure at the head of each.
fn rows(shown: Vec<Shown>, figure: Option<Shown>) -> Vec<(Shown, Vec3)> {
    let mut shown: Vec<Shown> = shown.into_iter().map(Shown::on_the_ground).collect();
    // The tallest stand behind.
    let tall = |shown: &Shown| shown.look.prop.bounds().size().y;
    shown.sort_by(|a, b| tall(b).total_cmp(&tall(a)));
    let floor = |shown: &Shown| shown.look.prop.bounds().size() + GAP_M;
    let area: f32 = shown.iter().map(|shown| floor(shown).x * floor(shown).z.max(1.0)).sum();
    let figure = figure.map(Shown::on_the_ground);
    let head = figure.as_ref().map_or(0.0, |figure| floor(figure).x);
    let wide = shown.iter().map(|shown| (floor(shown).x, if shown.scale == 1.0 { head } else { 0.0 }));
    let width = even(&wide.collect::<Vec<_>>(), (area * 2.2).sqrt().max(2.0));
    let (mut placed, mut row, mut x, mut z): (Vec<(Shown, Vec3)>, Vec<(Shown, f32)>, f32, f32) =
        (Vec::new(), Vec::new(), 0.0, 0.0);
    for shown in shown.into_iter().map(Some).chain([None]) {
        if shown.is_none() || x > width {
            let deep = row.iter().map(|(shown, _)| floor(shown).z).fold(0.0, f32::max);
            for (shown, x) in row.drain(..) {
                placed.push((shown, Vec3::new(x, 0.0, z + deep * 0.5)));
            }
            z += deep;
            x = 0.0;
        }
        let Some(shown) = shown else { break };
        if let Some(figure) = figure.as_ref().filter(|_| x == 0.0 && shown.scale == 1.0) {
            row.push((figure.clone(), floor(figure).x * 0.5));
            x += floor(figure).x;
        }
        let wide = floor(&shown).x;
        row.push((shown, x + wide * 0.5));
        x += wide;
    }
    placed
}

/// A width near `about` metres at which the last row is filled best; of each thing its width, and what goes before it
/// at the head of a row.
fn even(wide: &[(f32, f32)], about: f32) -> f32 {
    let filled = |width: f32| {
        let (mut x, mut most) = (0.0f32, 0.0f32);
        for (own, head) in wide {
            x = if x > width || x == 0.0 { *head } else { x } + own;
            most = most.max(x);
        }
        x / most.max(1e-3)
    };
    let widths = (0..=16).map(|i| about * (0.8 + 0.025 * i as f32));
    widths.max_by(|a, b| filled(*a).total_cmp(&filled(*b))).unwrap_or(about)
}
