//! Laboratories: instruments, glassware, benches.

use super::Generator;

mod balance;
mod bunsen_burner;
pub mod fittings;
mod flask;
mod fume_hood;
mod hourglass;
mod lab_bench;
mod lab_cupboards;
mod microscope;
mod microscope_brass;
mod observatory;
mod orrery;
mod reflector;
mod skull;
mod specimen_jar;
mod telescope;
mod test_tube_rack;
mod tripod;

/// The generators of this group.
pub const ALL: &[&Generator] = &[
    &telescope::TELESCOPE,
    &microscope::MICROSCOPE,
    &flask::FLASK,
    &bunsen_burner::BUNSEN_BURNER,
    &test_tube_rack::TEST_TUBE_RACK,
    &specimen_jar::SPECIMEN_JAR,
    &hourglass::HOURGLASS,
    &balance::BALANCE,
    &orrery::ORRERY,
    &skull::SKULL,
    &lab_bench::LAB_BENCH,
    &fume_hood::FUME_HOOD,
];
