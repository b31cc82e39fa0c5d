//! Every sample prompt becomes a proved scene that the world's readers agree about.

use std::path::PathBuf;

use scenewright::export::Profile;
use scenewright::pipeline::{self, Built, Library, Options, Silent};
use scenewright::prompt::{Sample, samples};

use crate::clients;

/// Small maps: the tests are about what is in the file, not about how sharp it is.
pub const OPTIONS: Options = Options { size_px: 64 };

/// A folder for what this test writes, kept for a look afterwards.
pub fn folder(name: &str) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::create_dir_all(&folder).expect("the target folder is writable");
    folder
}

/// A sample's scene and its GLB.
pub fn built(library: &Library, prompt: &str, seed: u64) -> (Built, Vec<u8>) {
    let mut built =
        pipeline::generate(library, prompt, seed, &OPTIONS, &Silent, &Silent).expect("it generates");
    let profile = Profile::find("default").expect("the default profile exists");
    let bytes = pipeline::export(&mut built, &profile, &Silent, &Silent).expect("it exports");
    (built, bytes)
}

#[test]
fn there_are_twelve_different_samples() {
    let mut prompts: Vec<String> = samples().into_iter().map(|s| s.prompt).collect();
    assert!(prompts.len() >= 12, "{} samples", prompts.len());
    prompts.sort();
    prompts.dedup();
    assert!(prompts.len() >= 12, "some samples are the same");
}

#[test]
fn samples_are_certified_and_hold_what_was_asked_for() {
    let library = Library::embedded();
    for sample in samples() {
        let (built, _) = built(&library, &sample.prompt, sample.seed);
        check_layout(&sample, &built);
    }
}

fn check_layout(sample: &Sample, built: &Built) {
    let (title, proof) = (&sample.title, &built.report.certificate);
    assert_eq!((proof.collisions, proof.out_of_bounds, proof.unsupported), (0, 0, 0), "{title}: {proof:?}");
    assert!(proof.doors_clear, "{title}: {proof:?}");
    assert!(proof.reachable >= 0.99, "{title}: {proof:?}");
    assert!(built.report.props.len() >= 15, "{title} has only {} things", built.report.props.len());
    for (kind, count) in &sample.expect {
        let placed = built.report.props.iter().filter(|prop| {
            let asked = built.spec.items.iter().any(|(id, item)| id.0 == prop.id && item.asked);
            prop.kind == *kind && asked
        });
        assert_eq!(placed.count(), *count, "{title}: {kind}; notes {:?}", built.report.notes);
    }
}

#[test]
fn samples_open_cleanly_in_every_reader() {
    let library = Library::embedded();
    let folder = folder("samples");
    let mut files = Vec::new();
    let mut counts = Vec::new();
    for (number, sample) in samples().iter().enumerate() {
        let (built, bytes) = built(&library, &sample.prompt, sample.seed);
        let own = clients::count(&bytes).expect("our own reader reads it");
        assert_eq!(own.triangles, built.report.budget.triangles, "{}", sample.title);
        assert_eq!(own.draw_calls, built.report.budget.draw_calls, "{}", sample.title);
        let file = folder.join(format!("sample-{:02}.glb", number + 1));
        std::fs::write(&file, &bytes).expect("the target folder is writable");
        files.push(file);
        counts.push(own);
    }
    for validation in clients::validate(&files).unwrap_or_default() {
        assert!(validation.is_clean(), "{validation:?}");
    }
    for (picture, own) in clients::three(&files, &folder).unwrap_or_default().iter().zip(&counts) {
        assert_eq!(picture.fault(), None, "{picture:?}");
        assert_eq!(picture.triangles, own.triangles, "{picture:?}");
        assert!(picture.from_spawn, "{picture:?}");
    }
    for (imported, own) in clients::blender(&files).unwrap_or_default().iter().zip(&counts) {
        assert_eq!(imported.error, None, "{imported:?}");
        assert_eq!(imported.triangles, own.triangles, "{imported:?}");
        assert_eq!(imported.lights, own.lights, "{imported:?}");
        assert!(!imported.extras.is_empty(), "{:?} lost its extras", imported.file);
    }
}
