// Conductors of a circuit board: buses of parallel traces that jog at 45° and end in drilled vias. The table holds eight
// numbers per block: way (0 across, 1 down, 2 free), id, first lane and count where the bus enters and where it leaves,
// and whether the traces go on in the block before and after.

struct Traces {
    edge: f32,
    hole: f32,
    id: f32,
    x: f32,
    y: f32,
    free: f32,
}

// Radii of vias and their holes, in lanes.
const TRACES_VIA = 0.46;
const TRACES_HOLE = 0.22;

// What crosses a border between two blocks: the first lane, and how many.
struct TracesBus {
    first: f32,
    count: f32,
}

// How the traces of a block jog, in lanes.
struct TracesJog {
    middle: f32,
    begin: f32,
    reach: f32,
    sign: f32,
}

// How far lane k has risen at `along`: bends of parallel traces lie on the line that halves the angle.
fn traces_risen(jog: TracesJog, along: f32, k: f32) -> f32 {
    return clamp(along - jog.begin + 0.414 * (k - jog.middle) * jog.sign, 0.0, jog.reach);
}

// To the nearest whole number, halves away from zero.
fn traces_round(x: f32) -> f32 {
    let towards_zero = trunc(x);
    return towards_zero + select(0.0, select(1.0, -1.0, x < 0.0), abs(x - towards_zero) >= 0.5);
}

// Lanes inside the copper and inside a hole at (along, across), both counted in lanes from the corner of the block.
fn traces_copper(block: u32, lanes: f32, half: f32, along: f32, across: f32) -> vec2f {
    let enter = TracesBus(tables[block + 2u], tables[block + 3u]);
    let leave = TracesBus(tables[block + 4u], tables[block + 5u]);
    let open_before = tables[block + 6u] > 0.0;
    let open_after = tables[block + 7u] > 0.0;
    let change = leave.first - enter.first;
    let reach = abs(change);
    let sign = select(1.0, -1.0, change < 0.0);
    let begin = (lanes - reach) * 0.5;
    let jog = TracesJog(0.5 * enter.count, begin, reach, sign);
    let guess = across - enter.first - 0.5;
    let lane = traces_round(guess - traces_risen(jog, along, guess - change * 0.5) * sign);
    let through = min(enter.count, leave.count);
    let near_begin = along < lanes * 0.5;
    let bus_count = select(leave.count, enter.count, near_begin);
    var copper = -1.0;
    var hole = -1.0;
    for (var step = 0; step < 3; step += 1) {
        let k = lane + f32(step - 1);
        if k < 0.0 || k >= bus_count {
            continue;
        }
        let alone = k >= through;
        var up = traces_risen(jog, along, k);
        if alone {
            up = select(reach, 0.0, near_begin);
        }
        let steep = up > 0.0 && up < reach;
        let beside = (across - enter.first - k - 0.5 - up * sign) * select(1.0, 0.707, steep);
        let stagger = 0.8 + select(0.9, 0.0, (i32(k) & 1) == 0);
        let stub = max(begin * (0.35 + 0.3 * fract(k * 0.618)), 1.0);
        var low = select(stagger, -1e30, open_before);
        var high = select(lanes - stagger, 1e30, open_after);
        if alone && near_begin {
            high = max(stub, stagger + 0.2);
        } else if alone {
            low = min(lanes - stub, lanes - stagger - 0.2);
        }
        let beyond = along - clamp(along, low, high);
        let away = sqrt(beside * beside + beyond * beyond);
        let end = select(high, low, near_begin != alone);
        let from_end = clamp(along - end, -9.0, 9.0);
        let via = sqrt(beside * beside + from_end * from_end);
        copper = max(max(copper, half - away), TRACES_VIA - via);
        hole = max(hole, TRACES_HOLE - via);
    }
    return vec2f(copper, hole);
}

fn node_traces(at: Place, p: u32) -> Traces {
    let side = whole(p);
    let lanes = num(p + 1u);
    let uv = (vec2f(at.px) + 0.5) * (f32(side) / f32(tile.size));
    let ij = min(vec2u(uv), vec2u(side - 1u));
    let inside = (uv - vec2f(ij)) * lanes;
    let block = whole(p + 6u) + 1u + (ij.y * side + ij.x) * 8u;
    let way = u32(tables[block]);
    var found = vec2f(-1.0);
    if way != 2u {
        let place = select(inside, inside.yx, way == 1u);
        found = traces_copper(block, lanes, num(p + 2u) * 0.5, place.x, place.y);
    }
    let lane_m = tile.size_m / (f32(side) * lanes);
    return Traces(
        found.x * lane_m,
        found.y * lane_m,
        tables[block + 1u],
        (inside.x - lanes * 0.5) * lane_m,
        (inside.y - lanes * 0.5) * lane_m,
        select(0.0, 1.0, way == 2u),
    );
}
