//! Materials as Bevy's standard material.

use bevy::asset::Handle;
use bevy::color::{Alpha, Color, LinearRgba};
use bevy::image::Image;
use bevy::material::AlphaMode;
use bevy::math::Vec3;
use bevy::pbr::StandardMaterial;
use bevy::render::render_resource::Face;

use super::textures::{Meaning, texture};
use crate::scene;

/// A material whose images are not yet with the renderer.
#[derive(Clone, Debug)]
pub struct Surface {
    base_color: Image,
    normal: Image,
    orm: Image,
    emissive: Option<Image>,
    glow: Vec3,
    holes: bool,
    double_sided: bool,
    transparency: f32,
}

/// Brightest that a glowing surface is shown, relative to white: more would drown the picture in bloom.
const GLOW_LIMIT: f32 = 7.0;

/// Translates a material. `exposure` is what a luminance of 1 cd/m² becomes in the picture,
/// `balance` the white balance.
pub fn surface(material: &scene::Material, exposure: f32, balance: Vec3) -> Surface {
    let maps = &material.maps;
    Surface {
        base_color: texture(&maps.base_color, Meaning::Color),
        normal: texture(&maps.normal, Meaning::Normal),
        orm: texture(&maps.orm, Meaning::Data),
        emissive: maps.emissive.as_ref().map(|image| texture(image, Meaning::Color)),
        glow: balance * (material.emission * exposure).clamp(0.8, GLOW_LIMIT),
        holes: maps.base_color.channels == 4,
        double_sided: material.double_sided,
        transparency: material.transparency.clamp(0.0, 0.95),
    }
}

impl Surface {
    /// The material, its images handed over by `add`.
    pub fn into_material(self, mut add: impl FnMut(Image) -> Handle<Image>) -> StandardMaterial {
        let orm = add(self.orm);
        let alpha_mode = match (self.transparency > 0.0, self.holes) {
            (true, _) => AlphaMode::Blend,
            (false, true) => AlphaMode::Mask(0.5),
            (false, false) => AlphaMode::Opaque,
        };
        let emissive_texture = self.emissive.map(&mut add);
        let glow = if emissive_texture.is_some() { self.glow } else { Vec3::ZERO };
        StandardMaterial {
            base_color: Color::WHITE.with_alpha(1.0 - self.transparency),
            base_color_texture: Some(add(self.base_color)),
            normal_map_texture: Some(add(self.normal)),
            metallic_roughness_texture: Some(orm.clone()),
            occlusion_texture: Some(orm),
            perceptual_roughness: 1.0,
            metallic: 1.0,
            emissive: LinearRgba::rgb(glow.x, glow.y, glow.z),
            emissive_texture,
            alpha_mode,
            double_sided: self.double_sided,
            cull_mode: (!self.double_sided).then_some(Face::Back),
            ..StandardMaterial::default()
        }
    }
}
