//! How different two colours look: CIEDE2000 (Sharma, Wu and Dalal 2005), kL = kC = kH = 1.

// Figures for people: their last bit may differ between machines.
#![allow(clippy::disallowed_methods)]

use scenewright::num::{LinearRgb, Srgb8};

/// ΔE2000 of two sRGB colours under D65.
pub fn difference(a: Srgb8, b: Srgb8) -> f64 {
    ciede2000(lab(a.to_linear()), lab(b.to_linear()))
}

fn lab(color: LinearRgb) -> [f64; 3] {
    let [r, g, b] = color.0.map(f64::from);
    let x = (0.412_456_4 * r + 0.357_576_1 * g + 0.180_437_5 * b) / 0.950_47;
    let y = 0.212_672_9 * r + 0.715_152_2 * g + 0.072_175 * b;
    let z = (0.019_333_9 * r + 0.119_192 * g + 0.950_304_1 * b) / 1.088_83;
    let f = |t: f64| if t > 216.0 / 24389.0 { t.cbrt() } else { (24389.0 / 27.0 * t + 16.0) / 116.0 };
    [116.0 * f(y) - 16.0, 500.0 * (f(x) - f(y)), 200.0 * (f(y) - f(z))]
}

fn ciede2000(one: [f64; 3], two: [f64; 3]) -> f64 {
    let seventh = |c: f64| (c.powi(7) / (c.powi(7) + 25f64.powi(7))).sqrt();
    let chroma = |a: f64, b: f64| a.hypot(b);
    let g = 0.5 * (1.0 - seventh((chroma(one[1], one[2]) + chroma(two[1], two[2])) / 2.0));
    let polar = |[_, a, b]: [f64; 3]| {
        let a = a * (1.0 + g);
        let hue = if a == 0.0 && b == 0.0 { 0.0 } else { b.atan2(a).to_degrees().rem_euclid(360.0) };
        (chroma(a, b), hue)
    };
    let ((c1, h1), (c2, h2)) = (polar(one), polar(two));
    let apart = h2 - h1;
    let (turn, mean_hue) = if c1 * c2 == 0.0 {
        (0.0, h1 + h2)
    } else if apart.abs() <= 180.0 {
        (apart, (h1 + h2) / 2.0)
    } else {
        let turn = if apart > 0.0 { apart - 360.0 } else { apart + 360.0 };
        (turn, if h1 + h2 < 360.0 { (h1 + h2 + 360.0) / 2.0 } else { (h1 + h2 - 360.0) / 2.0 })
    };
    let hue = 2.0 * (c1 * c2).sqrt() * (turn / 2.0).to_radians().sin();
    let (light, strength) = ((one[0] + two[0]) / 2.0, (c1 + c2) / 2.0);
    let cos = |times: f64, plus: f64| (times * mean_hue + plus).to_radians().cos();
    let t =
        1.0 - 0.17 * cos(1.0, -30.0) + 0.24 * cos(2.0, 0.0) + 0.32 * cos(3.0, 6.0) - 0.2 * cos(4.0, -63.0);
    let middle = (light - 50.0) * (light - 50.0);
    let by_light = 1.0 + 0.015 * middle / (20.0 + middle).sqrt();
    let (by_chroma, by_hue) = (1.0 + 0.045 * strength, 1.0 + 0.015 * strength * t);
    let bend = (mean_hue - 275.0) / 25.0;
    let rotation = -(60.0 * (-bend * bend).exp()).to_radians().sin() * 2.0 * seventh(strength);
    let (l, c, h) = ((two[0] - one[0]) / by_light, (c2 - c1) / by_chroma, hue / by_hue);
    (l * l + c * c + h * h + rotation * c * h).sqrt()
}

#[test]
fn published_pairs() {
    // Rows 1, 7, 17 and 25 of the paper's table.
    for (a, b, expected) in [
        ([50.0, 2.6772, -79.7751], [50.0, 0.0, -82.7485], 2.0425),
        ([50.0, 0.0, 0.0], [50.0, -1.0, 2.0], 2.3669),
        ([50.0, 2.5, 0.0], [73.0, 25.0, -18.0], 27.1492),
        ([60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644),
    ] {
        assert!((ciede2000(a, b) - expected).abs() < 1e-4, "{} {expected}", ciede2000(a, b));
    }
}
