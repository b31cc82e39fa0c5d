//! Tables and desks.

mod bar_counter;
mod coffee_table;
mod desk;
mod school_desk;
mod table;
mod tops;
mod workbench;

use super::Generator;

/// The generators of this group.
pub const ALL: &[&Generator] = &[
    &table::TABLE,
    &desk::DESK,
    &coffee_table::COFFEE_TABLE,
    &bar_counter::BAR_COUNTER,
    &workbench::WORKBENCH,
    &school_desk::SCHOOL_DESK,
];
