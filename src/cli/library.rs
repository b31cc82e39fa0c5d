//! What every command knows: the built-in assets and the user's own.

use std::error::Error;

use crate::pipeline::Library;
use crate::store::own_archetypes;

/// The library, with the user's own archetypes.
pub fn library() -> Result<Library, Box<dyn Error>> {
    Ok(Library::with_places(&own_archetypes()?)?)
}
