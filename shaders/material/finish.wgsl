// From numbers to maps: encoding, and the limits of real surfaces.

@group(0) @binding(6) var base_map: texture_storage_2d<rgba8unorm, write>;
@group(0) @binding(7) var normal_map: texture_storage_2d<rgba8unorm, write>;
@group(0) @binding(8) var orm_map: texture_storage_2d<rgba8unorm, write>;
@group(0) @binding(9) var emissive_map: texture_storage_2d<rgba8unorm, write>;

// Linear values of 30.5, 239.5 and 181 in sRGB.
const DARKEST = 0.01333973;
const BRIGHTEST = 0.8672565;
const LEAST_METAL = 0.462077;

// From here on the base colour of a metal is lifted, in full from one half on.
const FAINT_METAL = 0.12;

// Where a pixel goes in the maps, which begin at the tile's origin.
fn in_map(at: Place) -> vec2u {
    return (at.px + tile.size - vec2u(tile.origin_x, tile.origin_y)) % tile.size;
}

fn srgb(linear: vec3f) -> vec3f {
    let low = linear * 12.92;
    let high = 1.055 * pow(linear, vec3f(1.0 / 2.4)) - 0.055;
    return select(high, low, linear <= vec3f(0.0031308));
}

// Lifted to the least luminance of a metal, without leaving 0..1.
fn bare_metal(color: vec3f) -> vec3f {
    let grey = dot(color, vec3f(0.2126, 0.7152, 0.0722));
    if grey >= LEAST_METAL {
        return color;
    }
    let lifted = color * (LEAST_METAL / max(grey, 1e-3));
    let top = max(lifted.r, max(lifted.g, lifted.b));
    return select(lifted, 1.0 - (1.0 - lifted / top) * 0.8, top > 1.0);
}

fn write_color(at: Place, color: vec3f, metallic: f32, alpha: f32) {
    var shown = clamp(color, vec3f(DARKEST), vec3f(BRIGHTEST));
    if metallic > FAINT_METAL {
        let unlit = max(color, vec3f(0.0));
        let bare = bare_metal(unlit);
        // The lift comes in slowly, so that no edge shows where a film turns to metal.
        let share = smoothstep(FAINT_METAL, 0.5, metallic);
        let lifted = clamp(unlit + (bare - unlit) * share, vec3f(DARKEST), vec3f(BRIGHTEST));
        shown = select(lifted, min(bare, vec3f(1.0)), metallic > 0.5);
    }
    textureStore(base_map, in_map(at), vec4f(srgb(shown), clamp(alpha, 0.0, 1.0)));
}

fn write_normal(at: Place, normal: vec3f) {
    let byte = floor(128.5 + 127.0 * clamp(normal, vec3f(-1.0), vec3f(1.0)));
    textureStore(normal_map, in_map(at), vec4f(byte / 255.0, 1.0));
}

fn write_orm(at: Place, occlusion: f32, roughness: f32, metallic: f32) {
    let shown = clamp(vec3f(occlusion, roughness, metallic), vec3f(0.0, 0.03, 0.0), vec3f(1.0));
    textureStore(orm_map, in_map(at), vec4f(shown, 1.0));
}

fn write_emissive(at: Place, color: vec3f) {
    textureStore(emissive_map, in_map(at), vec4f(srgb(clamp(color, vec3f(0.0), vec3f(1.0))), 1.0));
}
