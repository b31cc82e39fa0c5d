//! Triangle meshes and the operations on them, one file each.

pub mod bevel_box;
pub mod extrude;
pub mod fit;
pub mod frame;
pub mod hull;
pub mod lathe;
pub mod loft;
pub mod profile;
pub mod ring;
pub mod shade;
pub mod sphere;
pub mod sweep;
pub mod tangents;
pub mod tri_mesh;
pub mod uv;
pub mod weld;

pub use bevel_box::bevel_box;
pub use profile::{profile, smooth, smooth_profile};
pub use extrude::{extrude, plate};
pub use fit::fit;
pub use frame::frame;
pub use hull::{convex_hull, hull_of};
pub use lathe::{cylinder, lathe};
pub use loft::loft;
pub use ring::{band, chain, ring};
pub use shade::shade;
pub use sphere::{displaced, sphere};
pub use sweep::{tube, tube_varying};
pub use tri_mesh::{Bounds, TriMesh};
