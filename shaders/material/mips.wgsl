// Mip maps: each pixel the mean of four, of light for colours, of directions for normals.

@group(0) @binding(0) var larger: texture_2d<f32>;
@group(0) @binding(1) var smaller: texture_storage_2d<rgba8unorm, write>;

fn outside(px: vec2u) -> bool {
    return any(px >= textureDimensions(smaller));
}

fn corner(px: vec2u, k: u32) -> vec4f {
    let at = min(px * 2u + vec2u(k & 1u, k >> 1u), textureDimensions(larger) - 1u);
    return textureLoad(larger, at, 0);
}

fn mean(px: vec2u) -> vec4f {
    return (corner(px, 0u) + corner(px, 1u) + corner(px, 2u) + corner(px, 3u)) * 0.25;
}

fn to_linear(srgb: vec3f) -> vec3f {
    return select(pow((srgb + 0.055) / 1.055, vec3f(2.4)), srgb / 12.92, srgb <= vec3f(0.04045));
}

fn to_srgb(linear: vec3f) -> vec3f {
    return select(1.055 * pow(linear, vec3f(1.0 / 2.4)) - 0.055, linear * 12.92, linear <= vec3f(0.0031308));
}

@compute @workgroup_size(8, 8)
fn color(@builtin(global_invocation_id) id: vec3u) {
    if outside(id.xy) {
        return;
    }
    var light = vec3f(0.0);
    for (var k = 0u; k < 4u; k += 1u) {
        light += to_linear(corner(id.xy, k).rgb);
    }
    textureStore(smaller, id.xy, vec4f(to_srgb(light * 0.25), mean(id.xy).a));
}

@compute @workgroup_size(8, 8)
fn normal(@builtin(global_invocation_id) id: vec3u) {
    if outside(id.xy) {
        return;
    }
    let direction = mean(id.xy).rgb * 2.0 - 1.0;
    let shown = direction / max(length(direction), 1e-6);
    textureStore(smaller, id.xy, vec4f(shown * 0.5 + 0.5, 1.0));
}

@compute @workgroup_size(8, 8)
fn data(@builtin(global_invocation_id) id: vec3u) {
    if outside(id.xy) {
        return;
    }
    textureStore(smaller, id.xy, mean(id.xy));
}
