//! Offices and classrooms: cabinets, machines, lecterns.

use super::Generator;

mod bulletin_board;
mod filing_cabinet;
mod lectern;
mod lectern_old;
mod printer;
mod projector;
mod telephone;
mod telephone_sets;
mod typewriter;
mod waste_bin;

/// The generators of this group.
pub const ALL: &[&Generator] = &[
    &filing_cabinet::FILING_CABINET,
    &telephone::TELEPHONE,
    &typewriter::TYPEWRITER,
    &printer::PRINTER,
    &projector::PROJECTOR,
    &lectern::LECTERN,
    &bulletin_board::BULLETIN_BOARD,
    &waste_bin::WASTE_BIN,
];
