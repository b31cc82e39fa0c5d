// Woven threads: plain, twill and any other over-and-under rhythm.

struct Weave {
    height: f32,
    warp: f32,
    id: f32,
    across: f32,
}

// 1 where the warp is on top at the crossing of two threads with the sum of numbers `sum`, −1 elsewhere.
fn weave_above(p: u32, sum: i32) -> f32 {
    let over = i32(whole(p + 2u));
    let period = over + i32(whole(p + 3u));
    return select(-1.0, 1.0, modulo(sum, period) < over);
}

// From `here` in the middle of a crossing (f = 0) half way to `next` at its border (|f| = 0.5).
fn weave_ease(here: f32, next: f32, f: f32) -> f32 {
    let t = abs(f);
    return here + (next - here) * (t * t * (t * -2.0 + 3.0));
}

// Height of a thread at f from its middle, in pitches.
fn weave_round(f: f32, width: f32, along: f32) -> f32 {
    let a = f * (2.0 / width);
    let thread = sqrt(max(1.0 - a * a, 0.0)) * 0.45 + along * 0.28;
    return select(-0.6, thread, abs(a) < 1.0);
}

fn node_weave(at: Place, p: u32, offset: vec2f) -> Weave {
    let period = whole(p + 2u) + whole(p + 3u);
    let width = num(p + 4u);
    // Whole rhythms only, so that the weave closes round the tile.
    let nx = max(whole(p) / period, 1u) * period;
    let ny = max(whole(p + 1u) / period, 1u) * period;
    let uv = in_cells(at, vec2f(f32(nx), f32(ny)), offset);
    let i = floor_to_int(uv.x);
    let j = floor_to_int(uv.y);
    let fu = uv.x - f32(i) - 0.5;
    let fv = uv.y - f32(j) - 0.5;
    // How far the warp lies above the middle: eased from crossing to crossing.
    let here = weave_above(p, i + j);
    let beyond_v = weave_above(p, i + j + select(1, -1, fv < 0.0));
    let beyond_u = weave_above(p, i + j + select(1, -1, fu < 0.0));
    let warp = weave_round(fu, width, weave_ease(here, beyond_v, fv));
    let weft = weave_round(fv, width, weave_ease(-here, -beyond_u, fu));
    let top = warp >= weft;
    let thread = select(modulo(j, i32(ny)), modulo(i, i32(nx)), top);
    return Weave(
        clamp(max(warp, weft) * 0.7 + 0.45, 0.0, 1.0),
        select(0.0, 1.0, top),
        unit(cell(u32(thread), select(2u, 1u, top), whole(p + 5u))),
        select(fv, fu, top) * (2.0 / width),
    );
}
