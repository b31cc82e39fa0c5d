//! `material`: a phrase to PBR maps, or to a ball and a tile to look at.

use std::path::Path;

use super::args::MaterialArgs;
use super::outcome::Result;
use super::show::Show;
use crate::export::Profile;
use crate::material::{Choice, recipes};
use crate::pipeline::showcase::{material_report, material_scene, material_sheet};
use crate::pipeline::{self, Library, paint};
use crate::scene::{Material, Paint};
use crate::store::{StoreError, SystemClock, library, save};
use crate::texture::encode;

/// Runs the command.
pub fn run(args: &MaterialArgs, show: &Show) -> Result {
    let (library, clock) = (library()?, SystemClock::start());
    if args.sheet {
        return sheet(args, &library, show);
    }
    let prompt = args.prompt.join(" ");
    let wanted = Paint::of(&prompt);
    let (choice, notes) = paint::choose(&library, &wanted, args.making.seed);
    let material = paint::material(&choice, &wanted, args.making.size, show)?;
    let mut report = material_report(&material, args.making.seed, notes);
    if args.output.extension().is_some_and(|e| e.eq_ignore_ascii_case("glb")) {
        let mut built = material_scene(material, args.making.seed, report);
        let bytes = pipeline::export(&mut built, &Profile::find("default")?, show, &clock)?;
        save(&args.output, &bytes)?;
        report = built.report;
    } else {
        save_maps(&args.output, &material, &choice)?;
    }
    if let Some(path) = &args.making.report {
        save(path, &serde_json::to_vec_pretty(&report)?)?;
    }
    show.notes(&report.notes);
    show.written(&args.output, &format!("{prompt} ({})", choice.recipe));
    Ok(())
}

fn sheet(args: &MaterialArgs, library: &Library, show: &Show) -> Result {
    let of_phrase = |phrase: &String| library.reader.material(phrase, args.making.seed).0;
    let choices: Vec<Choice> = match &args.prompt[..] {
        [] => recipes::all().iter().map(|recipe| Choice::of(recipe.name)).collect(),
        phrases => phrases.iter().map(of_phrase).collect(),
    };
    let picture = material_sheet(&choices, args.making.size, show)?;
    let jpeg =
        args.output.extension().is_some_and(|e| ["jpg", "jpeg"].iter().any(|j| e.eq_ignore_ascii_case(j)));
    save(&args.output, &if jpeg { encode::jpeg(&picture, 84) } else { encode::png(&picture) })?;
    show.written(&args.output, &format!("{} materials", choices.len()));
    Ok(())
}

/// One PNG for each map, and the choice that makes them again.
fn save_maps(folder: &Path, material: &Material, choice: &Choice) -> Result {
    let maps = &material.maps;
    std::fs::create_dir_all(folder).map_err(|source| StoreError::Write { path: folder.into(), source })?;
    save(&folder.join("basecolor.png"), &encode::png(&maps.base_color))?;
    save(&folder.join("normal.png"), &encode::png(&maps.normal))?;
    save(&folder.join("orm.png"), &encode::png(&maps.orm))?;
    save(&folder.join("height.png"), &encode::png16_grey(maps.size_px, maps.size_px, &maps.height))?;
    if let Some(emissive) = &maps.emissive {
        save(&folder.join("emissive.png"), &encode::png(emissive))?;
    }
    save(&folder.join("material.json"), &serde_json::to_vec_pretty(choice)?)?;
    Ok(())
}
