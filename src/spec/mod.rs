//! The description of a scene, made for saving, merging and editing.

pub mod certificate;
pub mod difference;
pub mod document;
pub mod edit;
pub mod history;
pub mod ids;
pub mod item;
pub mod land;
pub mod mounting;
pub mod note;
pub mod placement;
pub mod relation;
pub mod room;
pub mod setting;

pub use certificate::{Certificate, ItemProof, OutOfRange, Seated, Sight};
pub use difference::{Difference, differences};
pub use document::{Spec, SpecError};
pub use edit::{Edit, EditError};
pub use history::{History, State};
pub use ids::{ItemId, RelationId, RoomId};
pub use item::Item;
pub use land::{Edge, Houses, Land, Path, Water};
pub use mounting::Mounting;
pub use note::{Level, Note};
pub use placement::{Placement, SupportedBy};
pub use relation::{Force, Relation, RelationKind, Target};
pub use room::Room;
pub use setting::{Light, Setting, SettingKind, Surface};
