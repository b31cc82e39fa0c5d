//! The human form for shop windows: limbs and torso as sections, in shares of a figure one metre tall.

use glam::Vec3;

use crate::mesh::{TriMesh, displaced, loft, smooth};
use crate::num::math::{TAU, on_circle};

/// One level section: middle, half width, half depth.
type Section = (Vec3, f32, f32);

fn section(x: f32, y: f32, z: f32, wide: f32, deep: f32) -> Section {
    (Vec3::new(x, y, z), wide, deep)
}

/// A skin over level sections from below to above, smoothed between them, `sides` around.
fn skin(sections: &[Section], sides: u32, steps: usize) -> TriMesh {
    let middles: Vec<Vec3> = sections.iter().map(|s| s.0).collect();
    let sizes: Vec<Vec3> = sections.iter().map(|s| Vec3::new(s.1, s.2, 0.0)).collect();
    let rings: Vec<Vec<Vec3>> = smooth(&middles, steps)
        .into_iter()
        .zip(smooth(&sizes, steps))
        .map(|(at, size)| {
            let corner = |i: u32| {
                let c = on_circle(TAU * i as f32 / sides as f32);
                at + Vec3::new(c.y * size.x.max(0.002), 0.0, c.x * size.y.max(0.002))
            };
            (0..sides).map(corner).collect()
        })
        .collect();
    loft(&rings, 1.0)
}

/// From the waist up to the neck.
pub fn torso() -> TriMesh {
    skin(
        &[
            section(0.0, 0.585, 0.0, 0.05, 0.035),
            section(0.0, 0.6, 0.001, 0.072, 0.052),
            section(0.0, 0.64, 0.002, 0.073, 0.054),
            section(0.0, 0.69, 0.004, 0.084, 0.062),
            section(0.0, 0.735, 0.006, 0.093, 0.067),
            section(0.0, 0.775, 0.003, 0.1, 0.062),
            section(0.0, 0.81, -0.002, 0.1, 0.05),
            section(0.0, 0.833, -0.005, 0.066, 0.04),
            section(0.0, 0.85, -0.005, 0.036, 0.033),
            section(0.0, 0.87, -0.002, 0.031, 0.031),
            section(0.0, 0.893, 0.002, 0.029, 0.031),
        ],
        20,
        2,
    )
}

/// From the crotch to the waist.
pub fn hip() -> TriMesh {
    skin(
        &[
            section(0.0, 0.462, 0.0, 0.03, 0.025),
            section(0.0, 0.475, 0.0, 0.07, 0.05),
            section(0.0, 0.51, -0.003, 0.092, 0.063),
            section(0.0, 0.545, -0.003, 0.09, 0.062),
            section(0.0, 0.58, 0.0, 0.078, 0.055),
            section(0.0, 0.612, 0.001, 0.069, 0.049),
            section(0.0, 0.622, 0.001, 0.05, 0.035),
        ],
        20,
        2,
    )
}

/// A covered bust from the hips to the neck, closed below.
pub fn bust() -> TriMesh {
    skin(
        &[
            section(0.0, 0.485, 0.0, 0.084, 0.056),
            section(0.0, 0.52, -0.002, 0.09, 0.062),
            section(0.0, 0.56, -0.002, 0.084, 0.058),
            section(0.0, 0.605, 0.0, 0.069, 0.049),
            section(0.0, 0.645, 0.002, 0.069, 0.052),
            section(0.0, 0.69, 0.005, 0.082, 0.065),
            section(0.0, 0.73, 0.008, 0.091, 0.07),
            section(0.0, 0.775, 0.003, 0.097, 0.06),
            section(0.0, 0.812, -0.003, 0.092, 0.048),
            section(0.0, 0.832, -0.005, 0.06, 0.037),
            section(0.0, 0.846, -0.005, 0.034, 0.031),
            section(0.0, 0.855, -0.004, 0.03, 0.029),
        ],
        24,
        2,
    )
}

/// The right arm with its hand; one is bent a little forward.
pub fn arm(bent: bool) -> Vec<TriMesh> {
    let out = if bent { 0.035 } else { 0.004 };
    let limb = skin(
        &[
            section(0.149, 0.47, 0.012 + out, 0.013, 0.016),
            section(0.148, 0.5, 0.01 + out * 0.8, 0.0135, 0.017),
            section(0.147, 0.56, 0.006 + out * 0.4, 0.02, 0.021),
            section(0.145, 0.6, 0.002 + out * 0.12, 0.0225, 0.0225),
            section(0.142, 0.64, 0.0, 0.022, 0.0225),
            section(0.134, 0.7, -0.002, 0.026, 0.027),
            section(0.122, 0.765, -0.003, 0.0285, 0.03),
            section(0.108, 0.803, -0.003, 0.027, 0.03),
            section(0.09, 0.822, -0.004, 0.016, 0.018),
        ],
        12,
        2,
    );
    let palm = skin(
        &[
            section(0.146, 0.385, 0.022 + out, 0.005, 0.008),
            section(0.147, 0.4, 0.02 + out, 0.0075, 0.017),
            section(0.148, 0.43, 0.016 + out, 0.0095, 0.022),
            section(0.149, 0.455, 0.014 + out, 0.011, 0.02),
            section(0.149, 0.476, 0.012 + out, 0.012, 0.0145),
        ],
        10,
        2,
    );
    let thumb = skin(
        &[
            section(0.141, 0.418, 0.048 + out, 0.004, 0.004),
            section(0.142, 0.435, 0.042 + out, 0.0062, 0.0065),
            section(0.146, 0.456, 0.026 + out, 0.007, 0.008),
        ],
        8,
        2,
    );
    vec![limb, palm, thumb]
}

/// The right leg with its foot; one stands a little before the other.
pub fn leg(forward: bool) -> Vec<TriMesh> {
    let step = if forward { 0.026 } else { -0.008 };
    let limb = skin(
        &[
            section(0.06, 0.022, -0.012 + step, 0.016, 0.02),
            section(0.06, 0.05, -0.013 + step, 0.0185, 0.022),
            section(0.06, 0.1, -0.014 + step, 0.0205, 0.023),
            section(0.059, 0.19, -0.018 + step * 0.9, 0.031, 0.033),
            section(0.057, 0.25, -0.008 + step * 0.8, 0.03, 0.031),
            section(0.056, 0.285, 0.0 + step * 0.7, 0.0285, 0.031),
            section(0.055, 0.33, 0.002 + step * 0.5, 0.034, 0.036),
            section(0.052, 0.41, 0.0 + step * 0.25, 0.042, 0.047),
            section(0.048, 0.475, -0.002, 0.045, 0.055),
            section(0.046, 0.51, -0.003, 0.04, 0.05),
        ],
        14,
        2,
    );
    let foot = displaced(3, |d| {
        let t = (d.z + 1.0) * 0.5;
        let wide = 0.017 + 0.01 * t;
        let tall = if d.y > 0.0 { 0.044 * (1.0 - 0.68 * t) } else { 0.012 };
        Vec3::new(
            0.061 + d.x * wide + 0.006 * t,
            (0.012 + d.y * tall).max(0.0005),
            0.016 + step + d.z * 0.058,
        )
    });
    vec![limb, foot]
}

/// A smooth head, longer than wide, without a face.
pub fn egg() -> TriMesh {
    displaced(4, |d| {
        // The chin is narrow and lies forward.
        let low = (0.2 - d.y).max(0.0);
        let wide = 0.043 * (1.0 - 0.3 * low);
        let deep = 0.054 * (1.0 - 0.16 * low);
        Vec3::new(d.x * wide, 0.938 + d.y * 0.0625, 0.008 + d.z * deep + 0.012 * low)
    })
}
