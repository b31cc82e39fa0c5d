// Straight waves across the tile, bent by a phase in turns.

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
