// What every kernel of a material shares: the tile, its numbers, its planes, its maps.
//
// A node is a function `node_<name>(at, p, inputs …)`. `p` is the place of its numbers: its parameters in the order in
// which they are declared, lists left out; then, where it has a table, the place of the table, which begins with how many
// numbers follow. A node that reads elsewhere takes planes instead of values.

struct Tile {
    // Edge in pixels and in metres.
    size: u32,
    size_m: f32,
    // Planes that one arena holds.
    per_arena: u32,
    // First column and row of the maps.
    origin_x: u32,
    origin_y: u32,
    numbers: array<vec4f, NUMBERS>,
}

@group(0) @binding(0) var<uniform> tile: Tile;
@group(0) @binding(1) var<storage, read> tables: array<f32>;
@group(0) @binding(2) var<storage, read_write> arena_0: array<f32>;
@group(0) @binding(3) var<storage, read_write> arena_1: array<f32>;
@group(0) @binding(4) var<storage, read_write> arena_2: array<f32>;
@group(0) @binding(5) var<storage, read_write> arena_3: array<f32>;

const PI = 3.14159265;
const TAU = 6.28318531;

// A pixel, and its middle in metres.
struct Place {
    px: vec2u,
    m: vec2f,
}

// A plane of numbers, or one number everywhere.
struct Plane {
    slot: u32,
    value: f32,
}

const NO_SLOT = 0xffffffffu;

fn num(i: u32) -> f32 {
    return tile.numbers[i >> 2u][i & 3u];
}

fn num3(i: u32) -> vec3f {
    return vec3f(num(i), num(i + 1u), num(i + 2u));
}

fn whole(i: u32) -> u32 {
    return u32(num(i));
}

fn place(px: vec2u) -> Place {
    let texel_m = tile.size_m / f32(tile.size);
    return Place(px, (vec2f(px) + 0.5) * texel_m);
}

fn load_at(slot: u32, i: u32) -> f32 {
    let at = (slot % tile.per_arena) * tile.size * tile.size + i;
    switch slot / tile.per_arena {
        case 0u: { return arena_0[at]; }
        case 1u: { return arena_1[at]; }
        case 2u: { return arena_2[at]; }
        default: { return arena_3[at]; }
    }
}

fn store_at(slot: u32, i: u32, value: f32) {
    let at = (slot % tile.per_arena) * tile.size * tile.size + i;
    switch slot / tile.per_arena {
        case 0u: { arena_0[at] = value; }
        case 1u: { arena_1[at] = value; }
        case 2u: { arena_2[at] = value; }
        default: { arena_3[at] = value; }
    }
}

fn store(slot: u32, px: vec2u, value: f32) {
    store_at(slot, px.y * tile.size + px.x, value);
}

fn load(slot: u32, px: vec2u) -> f32 {
    return load_at(slot, px.y * tile.size + px.x);
}

// The plane at a pixel that lies within the tile.
fn sample(plane: Plane, px: vec2u) -> f32 {
    if plane.slot == NO_SLOT {
        return plane.value;
    }
    return load(plane.slot, px);
}

// Whole part and fraction; the whole part is held in the range of integers.
fn floor_to_int(at: f32) -> i32 {
    return i32(floor(clamp(at, -1e9, 1e9)));
}

// i modulo n, never negative.
fn modulo(i: i32, n: i32) -> i32 {
    let rest = i % n;
    return select(rest, rest + n, rest < 0);
}

// The one after i, round n.
fn after(i: u32, n: u32) -> u32 {
    return select(i + 1u, 0u, i + 1u == n);
}

// Whole part modulo n, and the fraction.
struct Wrapped {
    i: u32,
    f: f32,
}

fn wrap(at: f32, n: u32) -> Wrapped {
    let whole = floor_to_int(at);
    return Wrapped(u32(modulo(whole, i32(n))), at - f32(whole));
}

fn mix32(bits: u32) -> u32 {
    var x = bits;
    x ^= x >> 16u;
    x *= 0x7feb352du;
    x ^= x >> 15u;
    x *= 0x846ca68bu;
    return x ^ (x >> 16u);
}

// A hash of a lattice point.
fn cell(x: u32, y: u32, seed: u32) -> u32 {
    return mix32((x * 0x9e3779b1u) ^ (y * 0x85ebca77u) ^ (seed * 0xc2b2ae3du));
}

// The upper bits as a number in 0..1.
fn unit(hash: u32) -> f32 {
    return f32(hash >> 8u) * (1.0 / 16777216.0);
}

// The place in metres that a pattern is read at.
fn moved(at: Place, offset: vec2f) -> vec2f {
    return at.m + clamp(offset, vec2f(-1e3), vec2f(1e3));
}

// The place in cells, `cells` per tile, moved by `offset` metres.
fn in_cells(at: Place, cells: vec2f, offset: vec2f) -> vec2f {
    return (vec2f(at.px) + 0.5) * (cells / f32(tile.size)) + offset * (cells / tile.size_m);
}

// The plane between a pixel and the next ones right and down.
fn between(plane: Plane, px: vec2u, f: vec2f) -> f32 {
    let x1 = after(px.x, tile.size);
    let y1 = after(px.y, tile.size);
    let a = sample(plane, px);
    let b = sample(plane, vec2u(x1, px.y));
    let c = sample(plane, vec2u(px.x, y1));
    let d = sample(plane, vec2u(x1, y1));
    let top = a + (b - a) * f.x;
    let low = c + (d - c) * f.x;
    return top + (low - top) * f.y;
}

// The plane between pixels, wrapping; whole numbers are pixels.
fn bilinear(plane: Plane, at: vec2f) -> f32 {
    let x = wrap(at.x, tile.size);
    let y = wrap(at.y, tile.size);
    return between(plane, vec2u(x.i, y.i), vec2f(x.f, y.f));
}

// The mean of three by three pixels.
fn mean_around(plane: Plane, px: vec2u) -> f32 {
    var sum = 0.0;
    for (var k = 0u; k < 9u; k += 1u) {
        sum += sample(plane, (px + vec2u(k % 3u, k / 3u) + tile.size - 1u) % tile.size);
    }
    return sum * (1.0 / 9.0);
}

// A blurred plane that is `step` times smaller, from number `first` of the plane at `slot`.
fn widened(slot: u32, first: u32, step: u32, px: vec2u) -> f32 {
    let size = tile.size / step;
    let at = (vec2f(px) + 0.5) / f32(step) - 0.5;
    let x = wrap(at.x, size);
    let y = wrap(at.y, size);
    let x1 = after(x.i, size);
    let above = first + y.i * size;
    let below = first + after(y.i, size) * size;
    let a = load_at(slot, above + x.i);
    let b = load_at(slot, above + x1);
    let c = load_at(slot, below + x.i);
    let d = load_at(slot, below + x1);
    let near = a + (c - a) * y.f;
    return near + (b + (d - b) * y.f - near) * x.f;
}

// The height round a pixel at one scale of a pyramid. The tables tell of it, from `scale` on: its radius in metres, where
// in the plane `pyramid` it begins, and how many times smaller it is (0: the height itself is read).
fn surroundings(height: Plane, pyramid: u32, scale: u32, px: vec2u) -> f32 {
    if pyramid == NO_SLOT {
        return height.value;
    }
    let step = u32(tables[scale + 2u]);
    if step == 0u {
        return mean_around(height, px);
    }
    return widened(pyramid, u32(tables[scale + 1u]), step, px);
}

// A slope; flat where the height has overflowed.
fn steep(slope: f32) -> f32 {
    return select(0.0, slope, abs(slope) < 1e6);
}

// A step over 0..1 that begins and ends level, and whose slope does.
fn fade(f: f32) -> f32 {
    return f * f * f * (f * (f * 6.0 - 15.0) + 10.0);
}

// A step over 0..1 that begins and ends level; held beyond.
fn hermite(at: f32) -> f32 {
    let t = clamp(at, 0.0, 1.0);
    return t * t * (3.0 - 2.0 * t);
}

// Sine of t turns, t in 0..1.
fn sine(t: f32) -> f32 {
    let half = t - 0.5;
    let folded = select(half, 0.5 - half, half > 0.25);
    let x = -TAU * select(folded, -0.5 - folded, folded < -0.25);
    let s = x * x;
    return x * (1.0 - s * (1.0 / 6.0 - s * (1.0 / 120.0 - s * (1.0 / 5040.0 - s * (1.0 / 362880.0)))));
}

// Sine of any number of turns.
fn turned(turns: f32) -> f32 {
    return sine(turns - f32(floor_to_int(turns)));
}

// Angle in turns; the polynomial is Abramowitz and Stegun's 4.4.47, shortened.
fn turn_of(x: f32, y: f32) -> f32 {
    let a = abs(x);
    let b = abs(y);
    let t = min(a, b) / max(max(a, b), 1e-20);
    let s = t * t;
    let octant = ((s * -0.046496475 + 0.15931422) * s - 0.32762276) * s * t + t;
    let quarter = select(octant, 0.5 * PI - octant, b > a);
    let turns = select(quarter, PI - quarter, x < 0.0) * (1.0 / TAU);
    return select(turns, 1.0 - turns, y < 0.0);
}

// A rim that rises from 0 to 1 over 0..1; straight, or as far as `curved` says a quarter of a circle.
fn bevel(at: f32, curved: f32) -> f32 {
    let t = clamp(at, 0.0, 1.0);
    let left = 1.0 - t;
    return t + (sqrt(max(1.0 - left * left, 0.0)) - t) * curved;
}
