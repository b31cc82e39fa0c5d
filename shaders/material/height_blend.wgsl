// One relief laid into another: whichever stands higher shows.

struct HeightBlend {
    mask: f32,
    height: f32,
}

fn node_height_blend(at: Place, p: u32, a: f32, b: f32, lift: f32) -> HeightBlend {
    let lifted = b + (lift * 2.0 - 1.0) * num(p);
    let t = hermite((lifted - a) * (0.5 / max(num(p + 1u), 1e-6)) + 0.5);
    return HeightBlend(t, a + (lifted - a) * t);
}
