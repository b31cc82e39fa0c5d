//! Hospitals: beds, stands, monitors.

use super::Generator;

mod castor;
mod hospital_bed;
mod iv_stand;
mod medicine_cabinet;
mod patient_monitor;
mod surgical_lamp;
mod ward_bed;
mod wheelchair;

/// The generators of this group.
pub const ALL: &[&Generator] = &[
    &hospital_bed::HOSPITAL_BED,
    &wheelchair::WHEELCHAIR,
    &iv_stand::IV_STAND,
    &patient_monitor::PATIENT_MONITOR,
    &surgical_lamp::SURGICAL_LAMP,
    &medicine_cabinet::MEDICINE_CABINET,
];
