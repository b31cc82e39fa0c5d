//! Encodes the maps of every material, all cores at once.

use rayon::prelude::*;

use super::Profile;
use crate::scene::Material;
use crate::texture::{Image, encode};

/// An encoded image.
#[derive(Debug)]
pub struct Encoded {
    /// E.g. `oak-planks basecolor`.
    pub name: String,
    /// `image/png` or `image/jpeg`.
    pub mime_type: &'static str,
    /// The file's bytes.
    pub bytes: Vec<u8>,
}

/// The images of one material.
#[derive(Debug)]
pub struct MaterialImages {
    /// Base colour; PNG where it has alpha.
    pub base_color: Encoded,
    /// Normal.
    pub normal: Encoded,
    /// Occlusion, roughness, metallic.
    pub orm: Encoded,
    /// Emitted light, where there is any.
    pub emissive: Option<Encoded>,
}

/// Encodes every material's maps for a profile; none when cancelled.
pub fn encode_all(
    materials: &[Material],
    profile: &Profile,
    cancelled: &(dyn Fn() -> bool + Sync),
) -> Option<Vec<MaterialImages>> {
    materials.par_iter().map(|material| (!cancelled()).then(|| images(material, profile))).collect()
}

fn images(material: &Material, profile: &Profile) -> MaterialImages {
    let maps = &material.maps;
    let name = |map: &str| format!("{} {map}", material.id);
    let pack = |map: &str, image: &Image, quality: u8| {
        let opaque = image.channels < 4;
        let (mime_type, bytes) = if opaque {
            ("image/jpeg", encode::jpeg(image, quality))
        } else {
            ("image/png", encode::png(image))
        };
        Encoded { name: name(map), mime_type, bytes }
    };
    let colors = profile.jpeg_quality;
    MaterialImages {
        base_color: pack("basecolor", &maps.base_color, colors),
        normal: pack("normal", &maps.normal, profile.normal_quality),
        orm: pack("orm", &maps.orm, colors),
        emissive: maps.emissive.as_ref().map(|image| pack("emissive", image, colors)),
    }
}
