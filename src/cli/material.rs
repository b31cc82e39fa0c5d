//! `material`: a phrase to PBR maps, or to a ball and a tile to look at.

use std::path::Path;

use super::args::MaterialArgs;
use super::outcome::Result;
use super::show::Show;
use crate::export::Profile;
use crate::material::Choice;
use crate::pipeline::showcase::{material_report, material_scene};
use crate::pipeline::{self, Library, paint};
use crate::scene::{Material, Paint};
use crate::store::{StoreError, SystemClock, save};
use crate::texture::encode;

/// Runs the command.
pub fn run(args: &MaterialArgs, show: &Show) -> Result {
    let (library, clock) = (Library::embedded(), SystemClock::start());
    let wanted = Paint::of(&args.prompt);
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
    show.written(&args.output, &format!("{} ({})", args.prompt, choice.recipe));
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
