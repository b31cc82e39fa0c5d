//! The table of standards: what kind of thing, which measure, from where to where, says who.

use super::ergonomics::Measure::{
    Bed, Height, HungMiddle, LeafHeight, LeafWidth, PartTop, Reach, Riser, Seat, Sill, Top, Tread,
};
use super::ergonomics::{Measure, Standard};

const NEUFERT: &str = "Neufert, Architects' Data";
const PANERO: &str = "Panero and Zelnik, Human Dimension and Interior Space";

/// Every rule. Where a style has a rule of its own, that one holds.
pub const STANDARDS: &[Standard] = &[
    // Seats.
    row(
        &["chair", "bench", "pew"],
        Seat,
        [0.40, 0.48],
        "EN 1729-1, sizes 5 and 6: 0.43 and 0.46 m; Panero and Zelnik",
    ),
    row(&["office_chair"], Seat, [0.40, 0.51], "EN 1335-1: seats adjustable from 0.40 to 0.51 m"),
    row(&["armchair", "sofa"], Seat, [0.36, 0.48], PANERO),
    row(&["stool"], Seat, [0.40, 0.48], "EN 1729-1, sizes 5 and 6; Panero and Zelnik"),
    styled(&["stool"], &["bar"], Seat, [0.65, 0.80], "Panero and Zelnik: stools for bars of 1.05 to 1.15 m"),
    row(&["throne"], Seat, [0.45, 0.75], "surviving medieval thrones: raised seats with a foot board"),
    row(&["toilet"], Seat, [0.40, 0.485], "ADA Standards 2010, 604.4: 0.43 to 0.485 m; Neufert: 0.40 m"),
    row(&["wheelchair"], Seat, [0.45, 0.55], "ADA Standards 2010, figures: about 0.485 m"),
    row(
        &["hay_bale", "gazebo"],
        Seat,
        [0.30, 0.50],
        "seats found or built outdoors: as chairs, or a little lower",
    ),
    row(&["swing"], Seat, [0.35, 0.65], "EN 1176-2: at least 0.35 m of free height below the seat at rest"),
    row(&["seesaw"], Seat, [0.40, 1.0], "EN 1176-6: seats rise to 1 m at most"),
    row(&["slide"], Seat, [0.40, 2.5], "EN 1176-3: where one starts, at the top"),
    row(&["sun_lounger"], Seat, [0.25, 0.45], "EN 581: outdoor furniture; usual retail sizes"),
    row(&["cushion"], Seat, [0.05, 0.25], "one sits on it on the floor or on another seat"),
    row(&["bathtub"], Seat, [0.25, 0.45], "Japanese tubs: one sits in the water"),
    row(
        &["piano", "grand_piano", "drum_kit", "organ"],
        Seat,
        [0.44, 0.58],
        "makers' tables of piano benches and drum thrones",
    ),
    row(&["weight_bench"], Seat, [0.42, 0.45], "IPF Technical Rules Book: benches of 0.42 to 0.45 m"),
    row(&["exercise_bike", "bicycle"], Seat, [0.80, 1.10], "saddles of riders of 1.6 to 1.9 m"),
    styled(&["bicycle"], &["penny-farthing"], Seat, [1.20, 1.60], "high wheelers of 1.2 to 1.5 m across"),
    row(
        &["car"],
        Seat,
        [0.40, 0.85],
        "hip points above the ground of cars and pickups as sold (SAE J1100, H5)",
    ),
    row(&["covered_wagon"], Seat, [1.0, 1.8], "surviving farm and prairie wagons of the 19th century"),
    row(&["hover_vehicle"], Seat, [0.50, 1.10], "drawn freely; seats as in small cars and on motorcycles"),
    row(&["boat", "sled"], Seat, [0.20, 0.70], "one sits near the bottom, in a sleigh as in a car"),
    row(&["log", "stump"], Top, [0.30, 0.50], "seats found outdoors: as chairs, or a little lower"),
    // Where one lies.
    row(&["bed"], Bed, [0.40, 0.65], NEUFERT),
    row(&["hospital_bed"], Bed, [0.40, 0.85], "beds after IEC 60601-2-52 as sold, adjustable in height"),
    row(&["sun_lounger"], Bed, [0.25, 0.45], "EN 581: outdoor furniture; usual retail sizes"),
    row(&["cryo_pod"], Bed, [0.40, 0.65], "drawn freely; as beds"),
    styled(&["cryo_pod"], &["upright"], Bed, [1.0, 1.8], "drawn freely; one stands in it"),
    row(&["bathtub"], Height, [0.50, 0.65], "EN 232: connecting dimensions of baths; usual rims"),
    // Where one eats and works.
    row(&["table"], Top, [0.72, 0.78], "Neufert; EN 1729-1, sizes 5 and 6: 0.71 and 0.76 m"),
    row(&["desk"], Top, [0.70, 0.78], "EN 527-1: fixed desks of 0.74 ± 0.02 m"),
    row(&["school_desk"], Top, [0.71, 0.76], "EN 1729-1, sizes 5 and 6"),
    row(&["coffee_table"], Top, [0.30, 0.50], PANERO),
    row(&["nightstand"], Top, [0.40, 0.70], "about the height of the bed; Neufert"),
    row(&["bar_counter"], Top, [1.0, 1.15], "Panero and Zelnik: bars of 1.05 to 1.15 m"),
    row(&["workbench"], Top, [0.85, 0.95], "usual joiners' benches: the height of the wrist"),
    row(&["lab_bench", "fume_hood"], Top, [0.72, 0.95], "EN 13150: 0.72 m for sitting, 0.90 m for standing"),
    styled(
        &["fume_hood"],
        &["walk-in"],
        Top,
        [0.0, 0.20],
        "EN 14175: walk-in fume cupboards have a low floor",
    ),
    row(&["kitchen_counter", "cooker"], Top, [0.85, 0.95], "EN 1116: worktops of 0.85 and 0.90 m"),
    row(&["kitchen_sink"], Reach, [0.85, 0.95], "EN 1116: worktops of 0.85 and 0.90 m"),
    row(&["altar"], Top, [0.90, 1.05], "Neufert: altar tables of 0.95 to 1.05 m"),
    row(&["market_stall"], Top, [0.70, 1.0], "usual folding stalls"),
    row(&["conveyor"], Top, [0.70, 1.0], "usual roller conveyors that one works at standing"),
    row(
        &["washbasin"],
        PartTop("basin"),
        [0.78, 0.90],
        "ADA Standards 2010, 606.3: at most 0.865 m; VDI 6000: 0.85 to 0.90 m",
    ),
    row(&["lectern"], Height, [1.05, 1.35], NEUFERT),
    // What one reaches up to.
    row(
        &["bookshelf", "wardrobe", "cabinet", "dresser", "locker", "shop_shelf", "display_case"],
        Reach,
        [0.0, 2.10],
        NEUFERT,
    ),
    row(&["refrigerator"], Reach, [0.0, 1.85], "EN 1116; the highest shelf within reach"),
    row(&["shelf"], Reach, [0.90, 2.10], NEUFERT),
    // What one goes through, over and along.
    row(&["door"], LeafHeight, [1.985, 2.20], "DIN 18101: leaves of 1.985 and 2.11 m"),
    row(
        &["door"],
        LeafWidth,
        [0.70, 1.235],
        "DIN 18101: leaves of 0.735 to 1.235 m; IBC 1010.1.1: 0.81 m clear",
    ),
    styled(
        &["door"],
        &["sci-fi"],
        LeafWidth,
        [0.30, 0.70],
        "drawn freely: two leaves that share the opening",
    ),
    row(&["window"], Sill, [0.80, 1.20], "Musterbauordnung, section 38: at least 0.80 m above the floor"),
    row(&["stairs"], Riser, [0.14, 0.20], "DIN 18065: risers of 0.14 to 0.20 m"),
    row(&["stairs"], Tread, [0.23, 0.37], "DIN 18065: treads of 0.23 to 0.37 m"),
    row(&["railing"], Height, [0.90, 1.10], "DIN 18065: 0.90 m, 1.10 m where the drop is more than 12 m"),
    // What hangs at eye height.
    row(&["picture", "mirror"], HungMiddle, [1.30, 1.75], "museums hang to a middle of 1.45 to 1.60 m"),
    row(&["blackboard", "whiteboard"], HungMiddle, [1.20, 1.70], "usual classroom boards: a middle of 1.4 m"),
];

const fn row(
    kinds: &'static [&'static str],
    measure: Measure,
    range_m: [f32; 2],
    source: &'static str,
) -> Standard {
    styled(kinds, &[], measure, range_m, source)
}

/// For those made in one of the styles.
const fn styled(
    kinds: &'static [&'static str],
    styles: &'static [&'static str],
    measure: Measure,
    range_m: [f32; 2],
    source: &'static str,
) -> Standard {
    Standard { kinds, styles, measure, range_m, source }
}
