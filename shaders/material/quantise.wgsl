// A mask cut into even steps.

fn node_quantise(at: Place, p: u32, x: f32) -> f32 {
    let steps = max(num(p), 2.0);
    let soft = num(p + 1u);
    let up = clamp(x, 0.0, 1.0) * steps;
    let level = min(floor(up), steps - 1.0);
    let rise = hermite((up - level - (1.0 - soft)) * (1.0 / max(soft, 1e-6)));
    return min((level + select(0.0, rise, soft > 0.0)) / (steps - 1.0), 1.0);
}
