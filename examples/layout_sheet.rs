//! Draws layouts from above, to judge arrangements quickly: `cargo run --no-default-features --example
//! layout_sheet -- OUT.png [SEED] [real|prompts|read PROMPT …]`; `real` takes the props' own colliders, `prompts`
//! the samples, `read` prompts of one's own

#[path = "../tests/it/layout/pieces.rs"]
mod pieces;
#[path = "../tests/it/layout/samples.rs"]
mod samples;

use std::collections::BTreeMap;

use glam::{Vec2, Vec3};
use scenewright::layout::{OpeningKind, Problem, certify, solve, walk};
use scenewright::num::math::yaw;
use scenewright::num::{Seed, Srgb8};
use scenewright::pipeline::{Library, furnish};
use scenewright::spec::{ItemId, Mounting, Placement};
use scenewright::{prompt, props};

const CELL: usize = 560;

struct Canvas {
    wide: usize,
    pixels: Vec<u8>,
}

impl Canvas {
    fn put(&mut self, x: f32, y: f32, color: Srgb8, strength: f32) {
        let (x, y) = (x as isize, y as isize);
        let tall = self.pixels.len() / 3 / self.wide;
        if x < 0 || y < 0 || x as usize >= self.wide || y as usize >= tall {
            return;
        }
        let at = (y as usize * self.wide + x as usize) * 3;
        for (i, c) in color.0.iter().enumerate() {
            let old = f32::from(self.pixels[at + i]);
            self.pixels[at + i] = (old + (f32::from(*c) - old) * strength) as u8;
        }
    }

    fn line(&mut self, a: Vec2, b: Vec2, color: Srgb8, thick: f32) {
        let steps = (a.distance(b) * 2.0).ceil().max(1.0) as usize;
        for i in 0..=steps {
            let p = a.lerp(b, i as f32 / steps as f32);
            for dx in 0..thick as usize {
                for dy in 0..thick as usize {
                    self.put(p.x + dx as f32, p.y + dy as f32, color, 1.0);
                }
            }
        }
    }

    fn fill(&mut self, outline: &[Vec2], color: Srgb8, strength: f32) {
        let low = outline.iter().copied().reduce(Vec2::min).unwrap_or_default();
        let high = outline.iter().copied().reduce(Vec2::max).unwrap_or_default();
        for y in low.y as isize..=high.y as isize {
            for x in low.x as isize..=high.x as isize {
                let p = Vec2::new(x as f32 + 0.5, y as f32 + 0.5);
                let n = outline.len();
                let crosses = (0..n).filter(|i| {
                    let (a, b) = (outline[*i], outline[(i + 1) % n]);
                    (a.y > p.y) != (b.y > p.y) && p.x < a.x + (p.y - a.y) / (b.y - a.y) * (b.x - a.x)
                });
                if crosses.count() % 2 == 1 {
                    self.put(x as f32, y as f32, color, strength);
                }
            }
        }
    }
}

fn main() {
    let mut args = std::env::args().skip(1);
    let out = args.next().unwrap_or_else(|| "layouts.png".into());
    let seed: u64 = args.next().and_then(|s| s.parse().ok()).unwrap_or(1);
    let mut shots = samples::samples(seed);
    shots.extend((0..3).map(|i| ("random", samples::random(seed * 100 + i))));
    let mode = args.next();
    if mode.as_deref() == Some("prompts") {
        shots = prompts(seed);
    } else if mode.as_deref() == Some("read") {
        shots = read(args, seed);
    } else if mode.is_some() {
        shots.iter_mut().for_each(|(_, problem)| furnish(problem));
    }
    let columns = if shots.len() > 9 { 4 } else { 3 };
    let rows = shots.len().div_ceil(columns);
    let wide = columns * CELL;
    let mut canvas = Canvas { wide, pixels: vec![250; wide * rows * CELL * 3] };
    for (i, (name, problem)) in shots.iter().enumerate() {
        let before = std::time::Instant::now();
        let solution = solve(problem, &|| false);
        let solved = before.elapsed();
        let certificate = certify(problem, &solution.placements);
        println!(
            "{name}: {}/{} placed, solved in {solved:.0?}, certified in {:.0?}",
            solution.placements.len(),
            problem.pieces.len(),
            before.elapsed() - solved
        );
        println!("  {:?} {:?}", certificate.faults, certificate.relations_missed);
        for note in &solution.notes {
            println!("  note: {}", note.message);
        }
        let corner = Vec2::new((i % columns * CELL) as f32, (i / columns * CELL) as f32);
        draw(&mut canvas, corner, problem, &solution.placements);
    }
    let file = std::fs::File::create(&out).expect("the picture's folder exists");
    let mut encoder = png::Encoder::new(file, wide as u32, (rows * CELL) as u32);
    encoder.set_color(png::ColorType::Rgb);
    let mut writer = encoder.write_header().expect("the header is written");
    writer.write_image_data(&canvas.pixels).expect("the picture is written");
}

/// The places of prompts of one's own.
fn read(texts: impl Iterator<Item = String>, seed: u64) -> Vec<(&'static str, Problem)> {
    let library = Library::embedded();
    let lay = |text: String| {
        let spec = library.reader.scene(&text, seed).spec;
        (&*text.leak(), furnish::make(&spec, &|_, _| {}).tasks.remove(0).problem)
    };
    texts.map(lay).collect()
}

/// The places of the sample prompts.
fn prompts(seed: u64) -> Vec<(&'static str, Problem)> {
    let library = Library::embedded();
    let read = |sample: prompt::Sample| {
        let spec = library.reader.scene(&sample.prompt, sample.seed + seed - 1).spec;
        (&*sample.title.leak(), furnish::make(&spec, &|_, _| {}).tasks.remove(0).problem)
    };
    prompt::samples().into_iter().map(read).collect()
}

/// Gives pieces the shape of the props of their kind.
fn furnish(problem: &mut Problem) {
    for piece in &mut problem.pieces {
        let (kind, word) = match piece.kind.as_str() {
            "round_table" => ("table", "round"),
            "school_table" => ("school_desk", ""),
            "lamp" => ("ceiling_lamp", ""),
            kind => (kind, ""),
        };
        let Some(generator) = props::find(kind) else { continue };
        let words = [word.to_owned()].into_iter().filter(|w| !w.is_empty()).collect();
        let prop = generator.make(&BTreeMap::new(), &words, Seed(1));
        piece.mounting = generator.mounting;
        piece.clear_front_m = generator.clear_front_m;
        (piece.body, piece.supports) = (prop.collider, prop.supports);
    }
}

fn draw(canvas: &mut Canvas, corner: Vec2, problem: &Problem, placements: &BTreeMap<ItemId, Placement>) {
    let outline = &problem.place.outline;
    let low = outline.iter().copied().reduce(Vec2::min).unwrap_or_default();
    let high = outline.iter().copied().reduce(Vec2::max).unwrap_or_default();
    let scale = (CELL as f32 - 50.0) / (high - low).max_element();
    let middle = (low + high) * 0.5;
    let to = |p: Vec2| corner + CELL as f32 * 0.5 + (p - middle) * scale;
    canvas.fill(&outline.iter().map(|p| to(*p)).collect::<Vec<_>>(), Srgb8([232, 224, 208]), 1.0);
    for [a, b] in walk(problem, placements).rectangles {
        let (a, b) = (to(a), to(b));
        canvas.fill(&[a, Vec2::new(b.x, a.y), b, Vec2::new(a.x, b.y)], Srgb8([205, 228, 200]), 1.0);
    }
    for i in 0..outline.len() {
        canvas.line(to(outline[i]), to(outline[(i + 1) % outline.len()]), Srgb8([60, 60, 60]), 3.0);
    }
    for o in &problem.place.openings {
        let (m, n) = (problem.place.opening_middle(o), problem.place.inward(o.wall));
        let half = n.perp() * o.width_m * 0.5;
        let door = o.kind == OpeningKind::Door;
        let color = if door { Srgb8([200, 60, 40]) } else { Srgb8([60, 140, 230]) };
        canvas.line(to(m - half), to(m + half), color, 5.0);
        if door {
            canvas.line(to(m), to(m + n * o.width_m), color, 1.0);
        }
    }
    let layer = |m: Mounting| match m {
        Mounting::Flat => 0,
        Mounting::Floor => 1,
        Mounting::Surface => 2,
        Mounting::Wall | Mounting::Opening => 3,
        Mounting::Ceiling => 4,
    };
    let mut order: Vec<_> = problem.pieces.iter().collect();
    order.sort_by_key(|p| layer(p.mounting));
    for piece in order {
        let Some(placement) = placements.get(&piece.id) else { continue };
        let at = |p: Vec2| {
            let turned = yaw(Vec3::new(p.x, 0.0, p.y), placement.yaw_rad);
            to(Vec2::new(turned.x + placement.position[0], turned.z + placement.position[2]))
        };
        let hash = piece.kind.bytes().fold(7u32, |h, b| h.wrapping_mul(31).wrapping_add(u32::from(b)));
        let tone = |shift: u32| 90 + (hash >> shift & 0x7f) as u8;
        let color = Srgb8([tone(0), tone(7), tone(14)]);
        let (mut front, mut back) = (0.0_f32, 0.0_f32);
        for prism in &piece.body {
            let shape: Vec<Vec2> = prism.outline.iter().map(|p| at(*p)).collect();
            let strength =
                if matches!(piece.mounting, Mounting::Ceiling | Mounting::Flat) { 0.4 } else { 0.85 };
            canvas.fill(&shape, color, strength);
            for i in 0..shape.len() {
                canvas.line(shape[i], shape[(i + 1) % shape.len()], Srgb8([70, 60, 55]), 1.0);
            }
            front = prism.outline.iter().map(|p| p.y).fold(front, f32::max);
            back = prism.outline.iter().map(|p| p.y).fold(back, f32::min);
        }
        if matches!(piece.mounting, Mounting::Floor | Mounting::Wall) {
            let tip = at(Vec2::new(0.0, front + 0.12));
            canvas.line(at(Vec2::new(0.0, (front + back) * 0.5)), tip, Srgb8([20, 20, 20]), 2.0);
        }
    }
    let walk = walk(problem, placements);
    let spawn = to(walk.spawn);
    let look = yaw(Vec3::Z, walk.spawn_yaw_rad);
    canvas.line(spawn - Vec2::X * 5.0, spawn + Vec2::X * 5.0, Srgb8([220, 0, 160]), 3.0);
    canvas.line(spawn, spawn + Vec2::new(look.x, look.z) * 24.0, Srgb8([220, 0, 160]), 3.0);
}
