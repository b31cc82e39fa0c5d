//! Triangle meshes and the operations on them, one file each.

pub mod bevel_box;
pub mod extrude;
pub mod hull;
pub mod lathe;
pub mod loft;
pub mod shade;
pub mod sphere;
pub mod sweep;
pub mod tangents;
pub mod tri_mesh;
pub mod uv;
pub mod uv_faces;
pub mod weld;

pub use bevel_box::bevel_box;
pub use extrude::{extrude, plate};
pub use hull::{convex_hull, hull_of};
pub use lathe::{cylinder, lathe};
pub use loft::loft;
pub use shade::shade;
pub use sphere::{displaced, sphere};
pub use sweep::{tube, tube_varying};
pub use tri_mesh::{Bounds, TriMesh};
pub use uv_faces::box_project_faces;
