//! Target platforms as data: what their files may hold.

use serde::Deserialize;
use thiserror::Error;

const EMBEDDED: [&str; 1] = [include_str!("../../assets/platforms/default.toml")];

/// A target platform.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Profile {
    /// Its key, e.g. `default`.
    pub name: String,
    /// What a person calls it.
    pub title: String,
    /// One line about it.
    pub summary: String,
    /// JPEG quality of base colour, ORM and emissive maps, 1..100.
    pub jpeg_quality: u8,
    /// JPEG quality of normal maps, 1..100.
    pub normal_quality: u8,
    /// Largest edge of an image, pixels.
    pub max_texture_px: u32,
    /// Whether objects carry coarser meshes for the distance (MSFT_lod).
    pub levels_of_detail: bool,
    /// Whether objects carry a node that says where they are solid.
    pub colliders: bool,
}

/// Why there is no such profile.
#[derive(Debug, Error)]
pub enum ProfileError {
    /// Nothing has that name.
    #[error("there is no profile `{name}`; choose one of: {known}")]
    Unknown {
        /// The name asked for.
        name: String,
        /// The names there are.
        known: String,
    },
}

impl Profile {
    /// Every profile that ships with the program.
    pub fn all() -> Vec<Profile> {
        EMBEDDED.iter().filter_map(|text| toml::from_str(text).ok()).collect()
    }

    /// The profile with a name.
    pub fn find(name: &str) -> Result<Profile, ProfileError> {
        let all = Profile::all();
        let known = || all.iter().map(|p| p.name.as_str()).collect::<Vec<_>>().join(", ");
        all.iter()
            .find(|profile| profile.name == name)
            .cloned()
            .ok_or_else(|| ProfileError::Unknown { name: name.into(), known: known() })
    }
}
