//! Light for previews: one sun, a studio sky with soft boxes, GGX reflection.

use glam::{Vec3, vec3};

use crate::num::math::{exp, lerp, pow, smoothstep};

/// What a ray sees of a material.
pub(super) struct Sample {
    /// Linear.
    pub color: Vec3,
    /// World space, unit.
    pub normal: Vec3,
    pub occlusion: f32,
    pub roughness: f32,
    pub metallic: f32,
    pub emissive: Vec3,
}

/// Where the sun stands.
pub(super) fn sun_direction() -> Vec3 {
    vec3(-0.55, 0.62, 0.56).normalize()
}

/// Radiance towards the eye from a lit surface; `sunlit` 0..1.
pub(super) fn shade(s: &Sample, to_eye: Vec3, sunlit: f32) -> Vec3 {
    let n = s.normal;
    let cos_eye = n.dot(to_eye).max(0.06);
    let f0 = Vec3::splat(0.04).lerp(s.color, s.metallic);
    let diffuse = s.color * (1.0 - s.metallic);
    let alpha = (s.roughness * s.roughness).max(0.003);
    let sun = sun_direction();
    let half = (sun + to_eye).normalize();
    let (nl, nh, lh) = (n.dot(sun).max(0.0), n.dot(half).max(0.0), sun.dot(half).max(0.0));
    let fresnel = f0 + (Vec3::ONE - f0) * fifth(1.0 - lh);
    // GGX distribution and Smith visibility (Walter et al. 2007).
    let a2 = alpha * alpha;
    let d = a2 / (std::f32::consts::PI * pow(nh * nh * (a2 - 1.0) + 1.0, 2.0));
    let g = |c: f32| 2.0 * c / (c + (a2 + (1.0 - a2) * c * c).sqrt());
    let specular = fresnel * (d * g(nl) * g(cos_eye) / (4.0 * nl * cos_eye).max(1e-3)).min(40.0);
    let sun_light = vec3(1.0, 0.96, 0.90) * 2.2 * nl * sunlit;
    let direct = (diffuse / std::f32::consts::PI * 1.4 + specular) * sun_light;
    let mirror = 2.0 * n.dot(to_eye) * n - to_eye;
    let grazing = (Vec3::ONE - f0).max(Vec3::ZERO) * fifth(1.0 - cos_eye) * (1.0 - s.roughness * 0.8);
    let spec_occlusion = lerp(s.occlusion, 1.0, 0.3).clamp(0.0, 1.0);
    let ambient = diffuse * sky(n, 1.0) * s.occlusion * 0.55
        + (f0 + grazing) * sky(mirror, s.roughness) * spec_occlusion * lerp(1.0, 0.75, s.roughness);
    direct + ambient + s.emissive * 1.1
}

/// The surroundings, blurred as a surface of `roughness` sees them.
pub(super) fn sky(d: Vec3, roughness: f32) -> Vec3 {
    let soft = 0.03 + roughness * 0.6;
    let up = smoothstep(-soft, soft, d.y + 0.02);
    let sky = vec3(0.82, 0.87, 0.95).lerp(vec3(0.30, 0.42, 0.62), smoothstep(0.0, 1.0, d.y.max(0.0)));
    let ground = vec3(0.26, 0.235, 0.21).lerp(vec3(0.14, 0.125, 0.11), smoothstep(0.0, 0.9, -d.y));
    let mut light = ground.lerp(sky, up);
    for (at, reach, power) in [
        (vec3(-0.75, 0.35, 0.55), 0.34, 4.2),
        (vec3(0.85, 0.25, 0.35), 0.24, 2.4),
        (vec3(0.1, 0.95, -0.2), 0.4, 2.0),
    ] {
        let away = 1.0 - d.dot(at.normalize());
        let radius = reach * reach * 0.5;
        let blur = radius * 0.15 + roughness * roughness * 0.55;
        let dimmed = radius / (radius + roughness * roughness * 0.45);
        light += Vec3::splat(power * dimmed * smoothstep(radius + blur, (radius - blur).max(-0.2), away));
    }
    light
}

/// Film-like tone curve, 0..1 out (Hable's shoulder by exponent).
pub(super) fn tone_map(c: Vec3) -> [f32; 3] {
    [c.x, c.y, c.z].map(|c| {
        let c = c.max(0.0);
        if c < 0.55 { c } else { 0.55 + 0.45 * (1.0 - exp(-(c - 0.55) / 0.45)) }
    })
}

fn fifth(x: f32) -> f32 {
    let x = x.clamp(0.0, 1.0);
    x * x * x * x * x
}
