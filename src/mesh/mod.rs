//! Triangle meshes and the operations on them, one file each.
