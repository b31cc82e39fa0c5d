// Passes over whole planes: halving, and box blurs that make a Gaussian of three.

struct Pass {
    from_slot: u32,
    from_number: u32,
    to_slot: u32,
    to_number: u32,
    // Edge of what is written, pixels.
    size: u32,
    radius: u32,
    // 0 along rows, 1 down columns.
    down: u32,
}

@group(1) @binding(0) var<uniform> work: Pass;

fn take(i: u32) -> f32 {
    return load_at(work.from_slot, work.from_number + i);
}

fn put(i: u32, value: f32) {
    store_at(work.to_slot, work.to_number + i, value);
}

@compute @workgroup_size(8, 8)
fn halve(@builtin(global_invocation_id) id: vec3u) {
    if any(id.xy >= vec2u(work.size)) {
        return;
    }
    let wide = work.size * 2u;
    let i = id.y * 2u * wide + id.x * 2u;
    put(id.y * work.size + id.x, (take(i) + take(i + 1u) + (take(i + wide) + take(i + wide + 1u))) * 0.25);
}

// Numbers that one thread makes: one sum moves along them.
const STRETCH = 32u;

@compute @workgroup_size(64)
fn box_blur(@builtin(global_invocation_id) id: vec3u) {
    let size = work.size;
    if id.x >= size {
        return;
    }
    let down = work.down == 1u;
    let line = select(id.x * size, id.x, down);
    let stride = select(1u, size, down);
    let first = id.y * STRETCH;
    let window = 2u * work.radius + 1u;
    let scale = 1.0 / f32(window);
    var leave = (first + size - work.radius) % size;
    var enter = leave;
    var sum = 0.0;
    for (var k = 0u; k < window; k += 1u) {
        sum += take(line + enter * stride);
        enter = after(enter, size);
    }
    for (var k = first; k < min(first + STRETCH, size); k += 1u) {
        put(line + k * stride, sum * scale);
        sum += take(line + enter * stride) - take(line + leave * stride);
        enter = after(enter, size);
        leave = after(leave, size);
    }
}
