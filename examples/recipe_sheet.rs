//! Draws recipes with any settings, lit: side by side, or single large pictures.
//!
//! `cargo run --no-default-features --example recipe_sheet -- sheet FILE.png RECIPE[:slider=value,…][@seed] …`
//! `cargo run --no-default-features --example recipe_sheet -- spans FOLDER [RECIPE[:slider=value,…][@seed] | GRAPH.json] …`
//! `cargo run --no-default-features --example recipe_sheet -- large FOLDER [RECIPE[:slider=value,…][@seed]] …`

use scenewright::material::{Choice, Graph, bake, check, recipes};
use scenewright::num::Srgb8;
use scenewright::pipeline::Silent;
use scenewright::pipeline::showcase::material_sheet;
use scenewright::texture::{PbrMaps, encode, preview, seam};

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

fn main() -> Outcome<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["sheet", file, ref names @ ..] => sheet(file, names),
        ["spans", folder, ref names @ ..] => spans(folder, names),
        ["large", folder, ref names @ ..] => large(folder, names),
        _ => Err("say `sheet FILE RECIPE …`, `spans FOLDER [RECIPE …]` or `large FOLDER [RECIPE …]`".into()),
    }
}

fn sheet(file: &str, names: &[&str]) -> Outcome<()> {
    let choices = names.iter().map(|name| parse(name)).collect::<Outcome<Vec<Choice>>>()?;
    let sheet = material_sheet(&choices, 1024, &Silent)?;
    Ok(std::fs::write(file, encode::png(&sheet))?)
}

/// Three recipes to a picture, from the top as printed: a piece of 1 m, a piece of 4 m, the tile three times three.
fn spans(folder: &str, names: &[&str]) -> Outcome<()> {
    const EDGE_PX: u32 = 512;
    std::fs::create_dir_all(folder)?;
    let all: Vec<&str> = recipes::all().iter().map(|r| r.name).collect();
    let names = if names.is_empty() { &all } else { names };
    for (number, three) in names.chunks(3).enumerate() {
        let mut pictures = Vec::new();
        for name in three {
            let graph = match name.strip_suffix(".json") {
                Some(_) => Graph::from_json(&std::fs::read_to_string(name)?)?,
                None => parse(name)?.graph()?,
            };
            let tile_m = graph.size_m;
            let maps = bake(&check(&graph)?, (tile_m * 1024.0) as u32, &|| false)?;
            let edges_m = [1.0, 4.0, 3.0 * tile_m];
            pictures.extend(edges_m.map(|edge_m| preview::piece(&maps, tile_m, edge_m, EDGE_PX)));
        }
        let file = format!("{folder}/{number:02}.png");
        std::fs::write(&file, encode::png(&preview::sheet(&pictures, 3)))?;
        println!("{file}: {}", three.join(", "));
    }
    Ok(())
}

fn large(folder: &str, names: &[&str]) -> Outcome<()> {
    std::fs::create_dir_all(folder)?;
    let all: Vec<&str> = recipes::all().iter().map(|r| r.name).collect();
    for name in if names.is_empty() { &all } else { names } {
        let choice = parse(name)?;
        let recipe = choice.recipe()?;
        let size = (recipe.size_m * 512.0) as u32;
        let start = std::time::Instant::now();
        let maps = baked(&choice, size)?;
        let took = start.elapsed().as_secs_f32() * 1000.0;
        println!("{name}: {took:.0} ms at {size} px, {:?}", seam(&maps));
        let both = preview::beside(
            &preview::ball(&maps, recipe.size_m, 512),
            &preview::plane(&maps, recipe.size_m, 512),
        );
        let file = name.replace([':', '=', ',', '@', '#'], "_");
        std::fs::write(format!("{folder}/{file}.png"), encode::png(&both))?;
    }
    Ok(())
}

fn baked(choice: &Choice, size_px: u32) -> Outcome<PbrMaps> {
    Ok(bake(&check(&choice.graph()?)?, size_px, &|| false)?)
}

/// `brick:wear=0.8,color=#336699@7`
fn parse(text: &str) -> Outcome<Choice> {
    let (text, seed) = text.split_once('@').unwrap_or((text, "0"));
    let (recipe, settings) = text.split_once(':').unwrap_or((text, ""));
    let mut choice = Choice { seed: seed.parse()?, ..Choice::of(recipe) };
    for pair in settings.split(',').filter(|p| !p.is_empty()) {
        match pair.split_once('=').ok_or("write slider=value")? {
            ("color", value) => choice.color = Some(Srgb8::try_from(value.to_string())?),
            ("color2", value) => choice.color2 = Some(Srgb8::try_from(value.to_string())?),
            (name, value) => drop(choice.sliders.insert(name.to_string(), value.parse()?)),
        }
    }
    Ok(choice)
}
