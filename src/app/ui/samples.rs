//! Prompts to begin with.

/// One click each.
pub const SAMPLES: [&str; 5] = [
    "a cosy medieval tavern with a stone fireplace and six round tables",
    "a bright bedroom with a double bed, a blue rug and plants by the window",
    "a cluttered workshop with a workbench, shelves, barrels and a lantern",
    "a library with tall bookshelves, a desk and two leather armchairs",
    "a forest camp with a fire, logs to sit on and pine trees around",
];
