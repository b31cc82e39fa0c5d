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

// The plane between pixels, wrapping; whole numbers are pixels.
fn bilinear(plane: Plane, at: vec2f) -> f32 {
    let x = wrap(at.x, tile.size);
    let y = wrap(at.y, tile.size);
    let x1 = after(x.i, tile.size);
    let y1 = after(y.i, tile.size);
    let a = sample(plane, vec2u(x.i, y.i));
    let b = sample(plane, vec2u(x1, y.i));
    let c = sample(plane, vec2u(x.i, y1));
    let d = sample(plane, vec2u(x1, y1));
    let top = a + (b - a) * x.f;
    let low = c + (d - c) * x.f;
    return top + (low - top) * y.f;
}
