// Cells around jittered points: stones, scales of bark, cracks, crystals. Lengths are in columns of the grid.

struct Voronoi {
    edge: f32,
    f1: f32,
    id: f32,
    x: f32,
    y: f32,
    f2: f32,
}

// The cells around that may hold the nearest point: 5 × 5 without the corners.
const VORONOI_SITES = 21u;

fn node_voronoi(at: Place, p: u32, offset: vec2f) -> Voronoi {
    let nx = whole(p);
    let ny = whole(p + 1u);
    let jitter = num(p + 2u);
    let stagger = select(0.0, num(p + 3u), ny % 2u == 0u);
    let seed = whole(p + 4u);
    let aspect = f32(nx) / f32(ny);
    let uv = in_cells(at, vec2f(f32(nx), f32(ny)), offset);
    let i = floor_to_int(uv.x);
    let j = floor_to_int(uv.y);
    let x = uv.x - f32(i);
    let y = (uv.y - f32(j)) * aspect;
    // Each point and the square of the distance to it.
    var sites: array<vec3f, VORONOI_SITES>;
    var count = 0u;
    var least = 3.4e38;
    var second = 3.4e38;
    var best = vec2f(0.0);
    var hash = 0u;
    for (var k = 0; k < 25; k += 1) {
        let di = k % 5 - 2;
        let dj = k / 5 - 2;
        if abs(di) == 2 && abs(dj) == 2 {
            continue;
        }
        let row = u32(modulo(j + dj, i32(ny)));
        let h = cell(u32(modulo(i + di, i32(nx))), row, seed);
        let pushed = select(0.0, stagger, row % 2u == 1u);
        let room = select(1.0, 0.5, stagger > 0.0);
        let site_x = 0.5 + pushed * 0.999 + jitter * (unit(h) - 0.5) * room + f32(di);
        let inside_y = (0.5 + jitter * (unit(mix32(h ^ 0x12345679u)) - 0.5)) * f32(nx) / f32(ny);
        let site = vec2f(site_x, inside_y + f32(dj) * aspect);
        let dx = site.x - x;
        let dy = site.y - y;
        let squared = dx * dx + dy * dy;
        sites[count] = vec3f(site, squared);
        count += 1u;
        second = min(second, max(least, squared));
        if squared < least {
            least = squared;
            best = site;
            hash = h;
        }
    }
    // The border to a site lies (squared − least) / (2 · distance of the sites) away (Quilez, "Voronoi edges"). The least
    // of these fractions is kept squared, and compared by cross multiplication.
    var over = 1.0;
    var under = 0.0;
    for (var k = 0u; k < VORONOI_SITES; k += 1u) {
        let site = sites[k];
        let dx = site.x - best.x;
        let dy = site.y - best.y;
        let apart = dx * dx + dy * dy;
        let ahead = (site.z - least) * (site.z - least);
        if ahead * under < over * apart {
            over = ahead;
            under = apart;
        }
    }
    let column_m = tile.size_m / f32(nx);
    return Voronoi(
        sqrt(over / under) * 0.5 * column_m,
        sqrt(least) * column_m,
        unit(mix32(hash ^ 0x77u)),
        (x - best.x) * column_m,
        (y - best.y) * column_m,
        sqrt(second) * column_m,
    );
}
