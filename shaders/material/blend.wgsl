// One colour or number laid over another in the ways that painters know.

// Divisors are no nearer to zero.
const BLEND_LEAST = 1.0 / 1024.0;

fn blend_screen(a: f32, b: f32) -> f32 {
    return a + b - a * b;
}

fn blend_hard_light(a: f32, b: f32) -> f32 {
    if b < 0.5 {
        return a * b * 2.0;
    }
    return blend_screen(a, b * 2.0 - 1.0);
}

fn blend_soft_light(a: f32, b: f32) -> f32 {
    let lit = select(sqrt(a), ((a * 16.0 - 12.0) * a + 4.0) * a, a < 0.25);
    let toward = select(lit, a * a, b < 0.5);
    return a + abs(b * 2.0 - 1.0) * (toward - a);
}

fn blend_by(mode: u32, a: f32, b: f32) -> f32 {
    let lower = clamp(a, 0.0, 1.0);
    let upper = clamp(b, 0.0, 1.0);
    switch mode {
        case 0u: { return a * b; }
        case 1u: { return blend_screen(lower, upper); }
        case 2u: { return blend_hard_light(upper, lower); }
        case 3u: { return blend_soft_light(lower, upper); }
        case 4u: { return blend_hard_light(lower, upper); }
        case 5u: { return min(a, b); }
        case 6u: { return max(a, b); }
        case 7u: { return a + b; }
        case 8u: { return a - b; }
        case 9u: { return abs(a - b); }
        case 10u: { return a / select(max(b, BLEND_LEAST), min(b, -BLEND_LEAST), b < 0.0); }
        case 11u: { return min(lower / max(1.0 - upper, BLEND_LEAST), 1.0); }
        default: { return 1.0 - min((1.0 - lower) / max(upper, BLEND_LEAST), 1.0); }
    }
}

fn node_blend(at: Place, p: u32, a: vec3f, b: vec3f, opacity: f32) -> vec3f {
    let mode = whole(p);
    let laid = vec3f(blend_by(mode, a.r, b.r), blend_by(mode, a.g, b.g), blend_by(mode, a.b, b.b));
    return a + (max(laid, vec3f(0.0)) - a) * opacity;
}

fn node_blend_scalar(at: Place, p: u32, a: f32, b: f32, opacity: f32) -> f32 {
    return a + (blend_by(whole(p), a, b) - a) * opacity;
}
