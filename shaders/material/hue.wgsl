// A hue turned, and made fuller or paler, lighter or darker.

// Rec. 709 luminance of a linear colour.
fn hue_luminance(color: vec3f) -> f32 {
    return color.r * 0.2126 + color.g * 0.7152 + color.b * 0.0722;
}

fn hue_top(color: vec3f) -> f32 {
    return max(max(color.r, color.g), color.b);
}

// A colour turned about the grey axis, at the luminance that it had.
fn hue_turned(color: vec3f, turns: f32) -> vec3f {
    let s = turned(turns);
    let c = turned(turns + 0.25);
    // A turn about (1, 1, 1): how much a channel keeps, and how much it gives to the next and the one after.
    let third = (1.0 - c) * (1.0 / 3.0);
    let root = s * 0.57735026;
    let hue = max(color * (c + third) + color.gbr * (third - root) + color.brg * (third + root), vec3f(0.0));
    let most = max(hue_top(color), 1.0) / max(hue_top(hue), 1e-9);
    return hue * min(hue_luminance(color) / max(hue_luminance(hue), 1e-9), most);
}

fn node_hue_saturation(at: Place, p: u32, color: vec3f, turns: f32) -> vec3f {
    let hue = hue_turned(color, num(p) / 360.0 + turns);
    let grey = hue_luminance(hue);
    return max((grey + (hue - grey) * num(p + 1u)) * num(p + 2u), vec3f(0.0));
}
