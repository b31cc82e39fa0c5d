// Straight waves across the tile, bent by a phase in turns.

// Sine of t turns, t in 0..1.
fn sine(t: f32) -> f32 {
    let half = t - 0.5;
    let folded = select(half, 0.5 - half, half > 0.25);
    let x = -TAU * select(folded, -0.5 - folded, folded < -0.25);
    let s = x * x;
    return x * (1.0 - s * (1.0 / 6.0 - s * (1.0 / 120.0 - s * (1.0 / 5040.0 - s * (1.0 / 362880.0)))));
}

fn node_wave(at: Place, p: u32, phase: f32) -> f32 {
    let turns = (vec2f(at.px) + 0.5) * (1.0 / f32(tile.size)) * vec2f(num(p), num(p + 1u));
    let along = turns.x + turns.y + phase;
    let t = along - f32(floor_to_int(along));
    switch whole(p + 2u) {
        case 0u: { return sine(t); }
        case 1u: { return 1.0 - 4.0 * abs(t - 0.5); }
        default: { return 2.0 * t - 1.0; }
    }
}
