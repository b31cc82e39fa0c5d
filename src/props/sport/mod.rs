//! Gyms and games.

mod ball;
mod basketball;
mod bike_parts;
mod dumbbell_rack;
mod exercise_bike;
mod kettlebell;
mod medicine_ball;
mod panels;
mod punching_bag;
mod treadmill;
mod weight_bench;
mod weights;
mod yoga_mat;

use super::Generator;

/// The generators of this group.
pub const ALL: &[&Generator] = &[
    &ball::BALL,
    &basketball::BASKETBALL,
    &medicine_ball::MEDICINE_BALL,
    &dumbbell_rack::DUMBBELL_RACK,
    &weight_bench::WEIGHT_BENCH,
    &treadmill::TREADMILL,
    &exercise_bike::EXERCISE_BIKE,
    &punching_bag::PUNCHING_BAG,
    &kettlebell::KETTLEBELL,
    &yoga_mat::YOGA_MAT,
];
