//! Nodes against numbers that are known: blend modes by their formulas, masks of slopes on ramps, and the like.

use scenewright::material::nodes::{def::NodeDef, find};
use scenewright::material::{Graph, bake, check};

use super::nodes::planes;

const SIZE: usize = 64;
const TEXEL_M: f32 = 1.3 / SIZE as f32;

fn op(name: &str) -> &'static NodeDef {
    find(name).unwrap()
}

fn flat(value: f32) -> Vec<f32> {
    vec![value; SIZE * SIZE]
}

fn plane(at: impl Fn(usize, usize) -> f32) -> Vec<f32> {
    (0..SIZE * SIZE).map(|n| at(n % SIZE, n / SIZE)).collect()
}

/// The first channel, made of `inputs`.
fn made(name: &str, numbers: &[(&str, f32)], inputs: &[Vec<f32>]) -> Vec<f32> {
    planes(op(name), numbers, inputs, SIZE).swap_remove(0)
}

fn offset() -> Vec<Vec<f32>> {
    vec![Vec::new(); 2]
}

#[track_caller]
fn near(found: f32, wanted: f32) {
    assert!((found - wanted).abs() < 6e-3, "{found}, not {wanted}");
}

fn mean(plane: &[f32]) -> f32 {
    plane.iter().sum::<f32>() / plane.len() as f32
}

#[test]
fn blend_modes_hold_to_their_formulas() {
    let wanted = [0.15, 0.7, 0.3, 0.3, 0.4, 0.25, 0.6, 0.85, -0.35, 0.35, 0.416_667, 0.625, 0.0];
    for (mode, wanted) in wanted.into_iter().enumerate() {
        let mode = [("mode", mode as f32)];
        let scalar = |opacity: Vec<f32>| made("blend_scalar", &mode, &[flat(0.25), flat(0.6), opacity])[0];
        near(scalar(Vec::new()), wanted);
        near(scalar(flat(0.5)), 0.25 + (wanted - 0.25) * 0.5);
        let mut colors: Vec<Vec<f32>> = [0.25, 0.25, 0.25, 0.6, 0.6, 0.6].map(flat).into();
        colors.push(Vec::new());
        let color = planes(op("blend"), &mode, &colors, SIZE);
        color.iter().for_each(|channel| near(channel[0], wanted.max(0.0)));
    }
    // The other half of those modes that have two.
    for (mode, wanted) in [(2.0, 0.36), (3.0, 0.456), (4.0, 0.24), (12.0, 0.0)] {
        near(made("blend_scalar", &[("mode", mode)], &[flat(0.6), flat(0.2), Vec::new()])[0], wanted);
    }
}

/// Rises at 40° along U for half of the tile, then falls.
fn ridge() -> Vec<f32> {
    let slope = scenewright::num::math::tan(40f32.to_radians());
    plane(|x, _| x.min(SIZE - x) as f32 * TEXEL_M * slope)
}

#[test]
fn slopes_are_told_by_angle_and_direction() {
    let middle = SIZE * 5 + SIZE / 4;
    let slope = |low: f32, high: f32| {
        let numbers = [("low_deg", low), ("high_deg", high), ("soft_deg", 10.0)];
        made("slope_mask", &numbers, &[ridge()])[middle]
    };
    near(slope(30.0, 50.0), 1.0);
    near(slope(0.0, 20.0), 0.0);
    near(slope(45.0, 90.0), 0.5);
    near(made("slope_mask", &[], &[flat(0.3)])[0], 1.0);
    let faces = |angle: f32| made("direction_mask", &[("angle_deg", angle)], &[ridge()])[middle];
    near(faces(180.0), 1.0);
    near(faces(0.0), 0.0);
    near(faces(90.0), 0.0);
    near(made("direction_mask", &[], &[flat(0.3)])[0], 0.0);
}

#[test]
fn edges_stand_out_and_cavities_lie_below() {
    let block = plane(|x, _| if (16..48).contains(&x) { 0.1 } else { 0.0 });
    let [edge, cavity] = &planes(op("curvature"), &[("radius_m", 0.05)], &[block], SIZE)[..] else {
        panic!("two masks");
    };
    let row = SIZE * 9;
    assert!(edge[row + 17] > 0.5 && cavity[row + 17] == 0.0);
    assert!(cavity[row + 14] > 0.5 && edge[row + 14] == 0.0);
    near(edge[row + 32] + cavity[row + 32] + edge[row] + cavity[row], 0.0);
}

#[test]
fn the_higher_relief_lies_on_top() {
    let blend = |a: f32, b: f32, lift: Vec<f32>| {
        let made = planes(op("height_blend"), &[("lift_m", 0.1)], &[flat(a), flat(b), lift], SIZE);
        (made[0][0], made[1][0])
    };
    assert_eq!(blend(0.02, 0.01, Vec::new()), (0.0, 0.02));
    let (mask, height) = blend(0.02, 0.03, Vec::new());
    near(mask, 1.0);
    near(height, 0.03);
    near(blend(0.02, 0.01, flat(1.0)).0, 1.0);
    near(blend(0.02, 0.02, flat(0.5)).0, 0.5);
}

#[test]
fn planes_move_smear_and_turn() {
    let ramp = plane(|x, y| (x * 3 + y * 7) as f32 % 11.0);
    let moved = made("directional_warp", &[("strength_m", 4.0 * TEXEL_M)], &[ramp.clone(), flat(1.0)]);
    near(moved[SIZE * 3 + 10], ramp[SIZE * 3 + 14]);
    let dot = plane(|x, y| if (x, y) == (2, 30) { 1.0 } else { 0.0 });
    let smeared = made("directional_blur", &[("length_m", 10.0 * TEXEL_M)], std::slice::from_ref(&dot));
    near(mean(&smeared) * (SIZE * SIZE) as f32, 1.0);
    assert!(smeared[30 * SIZE + 63] > 0.01 && smeared[30 * SIZE + 6] > 0.01 && smeared[31 * SIZE + 2] == 0.0);
    near(made("slope_blur", &[], &[ramp.clone(), flat(0.2)])[77], ramp[77]);
    let slid = made("slope_blur", &[("strength_m", 0.3), ("mode", 2.0)], &[dot, ridge()]);
    assert!(slid.iter().filter(|v| **v > 0.5).count() > 3, "what lies downhill is seen from above");
    let turned = planes(op("transform"), &[("quarters", 1.0)], &offset(), SIZE);
    let (plain, read) = (made("value", &[], &offset()), made("value", &[], &turned));
    near(read[20 * SIZE + 7], plain[(SIZE - 1 - 7) * SIZE + 20]);
    let whirl = [("jitter", 0.0), ("radius", 0.5), ("nx", 1.0), ("ny", 1.0)];
    let swirl = planes(op("swirl"), &whirl, &offset(), SIZE);
    let (at, from) = (32 * SIZE + 38, (6.5 * TEXEL_M, 0.5 * TEXEL_M));
    let to = (from.0 + swirl[0][at], from.1 + swirl[1][at]);
    near((to.0 * to.0 + to.1 * to.1) / (from.0 * from.0 + from.1 * from.1), 1.0);
    assert!(swirl[0][at].abs() > 0.01 && swirl[0][0] == 0.0);
}

#[test]
fn colours_are_picked_and_turned() {
    let color = |numbers: &[(&str, f32)], [r, g, b]: [f32; 3]| {
        planes(op("hue_saturation"), numbers, &[flat(r), flat(g), flat(b), Vec::new()], SIZE)
    };
    let green = color(&[("hue_deg", 120.0)], [0.5, 0.1, 0.1]);
    assert!(green[1][0] > green[0][0] * 4.9 && (green[0][0] - green[2][0]).abs() < 1e-3);
    let luminance = |c: &[Vec<f32>]| c[0][0] * 0.2126 + c[1][0] * 0.7152 + c[2][0] * 0.0722;
    near(luminance(&green), 0.5 * 0.2126 + 0.1 * 0.7874);
    let grey = color(&[("saturation", 0.0), ("value", 2.0)], [0.5, 0.1, 0.1]);
    grey.iter().for_each(|channel| near(channel[0], 0.37));
    near(color(&[], [0.3, 0.2, 0.1])[0][0], 0.3);
    near(made("quantise", &[("steps", 4.0)], &[flat(0.6)])[0], 2.0 / 3.0);
    near(made("quantise", &[("steps", 4.0), ("soft", 1.0)], &[flat(0.625)])[0], 2.5 / 3.0);
    near(made("invert", &[], &[flat(0.3)])[0], 0.7);
}

#[test]
fn normals_blend_to_unit_length() {
    let [up, tilted] = [[0.0, 0.0, 1.0], [0.48, 0.36, 0.8]];
    for mode in [0.0, 1.0] {
        let blend = |base: [f32; 3], detail: [f32; 3]| {
            let mut inputs: Vec<Vec<f32>> = [base, detail].concat().into_iter().map(flat).collect();
            inputs.push(Vec::new());
            planes(op("normal_blend"), &[("mode", mode)], &inputs, SIZE)
        };
        for c in 0..3 {
            near(blend(tilted, up)[c][0], tilted[c]);
        }
        let both = blend(tilted, tilted);
        near(both.iter().map(|c| c[0] * c[0]).sum(), 1.0);
        assert!(both[2][0] < 0.8, "two slopes are steeper than one");
    }
    // A detail on level ground stands as it is.
    let inputs: Vec<Vec<f32>> = [up, tilted].concat().into_iter().map(flat).chain([Vec::new()]).collect();
    let made = planes(op("normal_blend"), &[], &inputs, SIZE);
    made.iter().zip(tilted).for_each(|(channel, wanted)| near(channel[0], wanted));
}

#[test]
fn noises_are_about_as_strong_as_they_say() {
    for name in ["value", "simplex", "gabor"] {
        let fine = [("nx", 12.0), ("ny", 12.0), ("octaves", 1.0), ("waves_per_m", 12.0)];
        let noise = made(name, &fine, &offset());
        let middle = mean(&noise);
        let spread = mean(&noise.iter().map(|v| (v - middle) * (v - middle)).collect::<Vec<_>>()).sqrt();
        assert!(middle.abs() < 0.1 && (0.25..0.5).contains(&spread), "{name}: {middle} ± {spread}");
    }
    let fibres = made("gabor", &[("waves_per_m", 10.0), ("spread_deg", 0.0)], &offset());
    let step =
        |by: usize| (0..SIZE * (SIZE - 1) - 1).map(|n| (fibres[n] - fibres[n + by]).abs()).sum::<f32>();
    assert!(step(1) * 2.0 < step(SIZE), "fibres run along U: {} against {}", step(1), step(SIZE));
}

#[test]
fn patterns_have_their_profiles() {
    let studs = |more: &[(&str, f32)]| {
        let numbers = [&[("columns", 4.0), ("rows", 4.0), ("radius_m", 1.0)], more].concat();
        planes(op("studs"), &numbers, &offset(), SIZE)
    };
    for shape in [0.0, 1.0, 2.0] {
        let height = &studs(&[("shape", shape)])[0];
        assert!(height[8 * SIZE + 8] > 0.95 && height[0] == 0.0);
        assert_eq!(studs(&[("shape", shape), ("missing", 1.0)])[0], flat(0.0));
    }
    let grooves = planes(op("grooves"), &[("profile", 1.0), ("width", 1.0), ("ny", 4.0)], &offset(), SIZE);
    near(grooves[0][7 * SIZE], 15.0 / 16.0);
    near(grooves[0][0], 1.0 / 16.0);
    let pieces = |merge: f32| {
        let mut ids = planes(op("panels"), &[("merge", merge)], &offset(), SIZE).swap_remove(2);
        ids.sort_unstable_by(f32::total_cmp);
        ids.dedup();
        ids.len()
    };
    assert_eq!(pieces(0.0), 64);
    assert!(pieces(1.0) <= 32);
    let panels = planes(op("panels"), &[("columns", 4.0), ("rows", 4.0), ("gap_m", 0.05)], &offset(), SIZE);
    assert!(panels[0][8 * SIZE + 8] == 1.0 && panels[0][0] == 0.0);
}

#[test]
fn a_palette_picks_and_never_mixes() {
    let baked = |id: f32| {
        let json = format!(
            r#"{{"version": 1, "size_m": 1.0, "nodes": [{{"op": "palette", "inputs": {{"id": {id}}},
            "params": {{"colors": [0, 0.5, 0.5, 0.5, 0.3, 0.5, 0.1, 0.1, 0.9, 0.1, 0.1, 0.5]}}}}],
            "outputs": {{"base_color": {{"node": 0, "port": "out"}}}}}}"#
        );
        let graph = check(&Graph::from_json(&json).unwrap()).unwrap();
        bake(&graph, 8, &|| false).unwrap().base_color.data[..3].to_vec()
    };
    for (id, wanted) in
        [(0.0, [188, 188, 188]), (0.29, [188, 188, 188]), (0.3, [188, 89, 89]), (1.0, [89, 89, 188])]
    {
        assert_eq!(baked(id), wanted, "{id}");
    }
}
