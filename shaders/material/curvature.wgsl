// Edges that stand out, and cavities. The table holds the one scale at which the surroundings are looked at.

struct Curvature {
    edge: f32,
    cavity: f32,
}

fn node_curvature(at: Place, p: u32, height: Plane, pyramid: u32) -> Curvature {
    let mean = surroundings(height, pyramid, whole(p + 2u) + 1u, at.px);
    let over = (sample(height, at.px) - mean) * (num(p + 1u) / max(num(p), 1e-6));
    return Curvature(clamp(over, 0.0, 1.0), clamp(-over, 0.0, 1.0));
}
