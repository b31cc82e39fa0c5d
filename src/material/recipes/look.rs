//! The common end of every recipe: layers, gloss and depth over what the recipe made.

use super::recipe::Settings;
use crate::material::builder::{Builder, Feed, Surface, Wire};
use crate::material::graph::Graph;
use crate::material::layers;

/// What a recipe makes before grime, moss and water.
pub struct Look<'g> {
    /// Linear colour.
    pub color: Feed<'g>,
    /// 0 mirror … 1 chalk.
    pub roughness: Feed<'g>,
    /// 0 or 1.
    pub metallic: Feed<'g>,
    /// Metres.
    pub height: Wire<'g>,
    /// 1 in joints and hollows, 0 on top: where dirt, moss and water gather.
    pub hollow: Feed<'g>,
    /// How far occlusion reaches, metres.
    pub occlusion_m: f32,
    /// Emitted linear colour.
    pub emissive: Option<Feed<'g>>,
    /// Coverage, for what can be seen through.
    pub alpha: Option<Feed<'g>>,
}

impl<'g> Look<'g> {
    /// A non-metal with occlusion of short reach.
    pub fn new(color: impl Into<Feed<'g>>, roughness: impl Into<Feed<'g>>, height: Wire<'g>) -> Look<'g> {
        Look {
            color: color.into(),
            roughness: roughness.into(),
            metallic: 0.0.into(),
            height,
            hollow: 0.0.into(),
            occlusion_m: 0.01,
            emissive: None,
            alpha: None,
        }
    }

    /// Bare metal where the mask is 1.
    pub fn metal(self, metallic: impl Into<Feed<'g>>) -> Look<'g> {
        Look { metallic: metallic.into(), ..self }
    }

    /// Where dirt gathers.
    pub fn hollow(self, hollow: impl Into<Feed<'g>>) -> Look<'g> {
        Look { hollow: hollow.into(), ..self }
    }

    /// How far occlusion reaches, metres.
    pub fn reach(self, occlusion_m: f32) -> Look<'g> {
        Look { occlusion_m, ..self }
    }

    /// See-through.
    pub fn alpha(self, alpha: impl Into<Feed<'g>>) -> Look<'g> {
        Look { alpha: Some(alpha.into()), ..self }
    }

    /// Light of its own.
    pub fn glow(self, emissive: impl Into<Feed<'g>>) -> Look<'g> {
        Look { emissive: Some(emissive.into()), ..self }
    }
}

/// Clouds fewer than this across a tile give its repetition away.
const FEWEST_CELLS: f32 = 5.0;

impl Builder {
    /// fBm of `per_m` cells per metre, named; never so few that a tile shows as one cloud beside the next.
    pub fn fbm(&self, name: &str, per_m: f32, octaves: f32) -> Wire<'_> {
        let per_m = per_m.max(FEWEST_CELLS / self.size_m());
        self.fbm_xy(name, (per_m, per_m), octaves, None)
    }

    /// fBm with its own frequencies along U and V (per metre), read `offset` away.
    pub fn fbm_xy<'g>(
        &'g self,
        name: &str,
        per_m: (f32, f32),
        octaves: f32,
        offset: Option<Wire<'g>>,
    ) -> Wire<'g> {
        self.fractal("fbm", name, per_m, octaves, 0.5, offset)
    }

    /// Any fractal noise with its gain.
    pub fn fractal<'g>(
        &'g self,
        op: &'static str,
        name: &str,
        per_m: (f32, f32),
        octaves: f32,
        gain: f32,
        offset: Option<Wire<'g>>,
    ) -> Wire<'g> {
        let repeats = |per_m: f32| (per_m * self.size_m()).round().clamp(1.0, 4096.0);
        let params = [
            ("nx", repeats(per_m.0)),
            ("ny", repeats(per_m.1)),
            ("octaves", octaves),
            ("gain", gain),
            ("seed", self.seed(name)),
        ];
        match offset {
            Some(offset) => self.node(op, &params, &[("offset", offset.into())]),
            None => self.node(op, &params, &[]),
        }
    }

    /// Voronoi cells, so many per metre along U and V.
    pub fn cells<'g>(
        &'g self,
        name: &str,
        per_m: (f32, f32),
        jitter: f32,
        offset: Option<Wire<'g>>,
    ) -> Wire<'g> {
        let repeats = |per_m: f32| (per_m * self.size_m()).round().clamp(1.0, 1024.0);
        let params = [
            ("nx", repeats(per_m.0)),
            ("ny", repeats(per_m.1)),
            ("jitter", jitter),
            ("seed", self.seed(name)),
        ];
        match offset {
            Some(offset) => self.node("voronoi", &params, &[("offset", offset.into())]),
            None => self.node("voronoi", &params, &[]),
        }
    }

    /// Shapes strewn over the tile; see the node for the parameters.
    pub fn scatter(&self, name: &str, per_m2: f32, params: &[(&str, f32)]) -> Wire<'_> {
        let count = (per_m2 * self.size_m() * self.size_m()).round().clamp(1.0, 200_000.0);
        let mut all = vec![("count", count), ("seed", self.seed(name))];
        all.extend_from_slice(params);
        self.node("scatter", &all, &[])
    }

    /// A displacement of about `strength_m` metres that varies over `1 / per_m` metres.
    pub fn wobble(&self, name: &str, per_m: f32, octaves: f32, strength_m: f32) -> Wire<'_> {
        let axis =
            |axis: &str| self.fbm_xy(&format!("{name} {axis}"), (per_m, per_m), octaves, None) * strength_m;
        let (x, y) = (axis("x"), axis("y"));
        self.vector(x, y)
    }

    /// Closes a recipe: layers by their sliders, then the graph.
    pub fn close<'g>(&'g self, settings: &Settings, look: Look<'g>) -> Graph {
        let mut look = look;
        for layer in layers::ALL {
            if let Some(coat) = settings.coat(layer.slider.name) {
                look = (layer.apply)(self, coat, look);
            }
        }
        let gloss = settings.get("roughness") - 0.5;
        let target = if gloss > 0.0 { 1.0 } else { 0.05 };
        look.roughness = self.mix(look.roughness, target, gloss.abs() * 1.7).into();
        self.finish(Surface {
            color: look.color,
            roughness: look.roughness,
            metallic: look.metallic,
            height: (look.height * settings.get("relief")).into(),
            occlusion_m: look.occlusion_m,
            emissive: look.emissive,
            alpha: look.alpha,
        })
    }
}
