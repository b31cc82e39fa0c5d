//! Many objects side by side, to be looked at together.

use glam::Vec3;

use super::generate::Built;
use super::report::Report;
use super::showcase::{report, stand};
use super::shown::Shown;
use super::{Library, Options, PipelineError, Watch};
use crate::props::{self, Generator};
use crate::spec::Spec;

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
    let (scene, notes) = stand(library, "a sheet of objects", seed, placed, options, None, watch)?;
    let report = Report { props: report_props, notes, ..report(&scene, seed) };
    Ok(Built { spec: Spec::default(), scene, report })
}

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
    let width = (area * 2.2).sqrt().max(2.0);
    let figure = figure.map(Shown::on_the_ground);
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
