//! The same prompt and seed give the same bytes: again, with other thread counts, and in another build.

use std::process::Command;

use scenewright::pipeline::Library;
use scenewright::prompt::samples;

use crate::clients;
use crate::samples::{OPTIONS, built, folder};

#[test]
fn bytes_do_not_depend_on_the_run_or_the_threads() {
    let library = Library::embedded();
    for sample in samples().iter().take(3) {
        let first = built(&library, &sample.prompt, sample.seed).1;
        let again = built(&Library::embedded(), &sample.prompt, sample.seed).1;
        assert!(first == again, "{}: two runs differ", sample.title);
        for threads in [1, 2, 3] {
            let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().expect("a pool starts");
            let bytes = pool.install(|| built(&library, &sample.prompt, sample.seed).1);
            assert!(first == bytes, "{}: {threads} threads differ", sample.title);
        }
    }
}

#[test]
fn another_seed_gives_another_scene() {
    let library = Library::embedded();
    let prompt = &samples()[0].prompt;
    assert!(built(&library, prompt, 1).1 != built(&library, prompt, 2).1);
}

#[test]
fn debug_and_release_builds_write_the_same_bytes() {
    let Some(release) = std::env::var_os("SCENEWRIGHT_RELEASE_BIN") else {
        clients::skip::<()>("bytes of debug and release", "SCENEWRIGHT_RELEASE_BIN names no release build");
        return;
    };
    let folder = folder("determinism");
    for (number, sample) in samples().iter().enumerate() {
        let write = |program: &std::ffi::OsStr, file: &str| {
            let file = folder.join(format!("{number}-{file}"));
            let status = Command::new(program)
                .args(["--quiet", "scene", &sample.prompt, "--seed", &sample.seed.to_string()])
                .args(["--size", &OPTIONS.size_px.to_string(), "-o"])
                .arg(&file)
                .status();
            assert!(
                status.is_ok_and(|status| status.success()),
                "{} failed on {}",
                file.display(),
                sample.title
            );
            std::fs::read(&file).expect("the file was written")
        };
        let debug = write(env!("CARGO_BIN_EXE_scenewright").as_ref(), "debug.glb");
        assert!(debug == write(&release, "release.glb"), "{}: debug and release differ", sample.title);
    }
    let office = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/reading/specs/office.json");
    let edited = |program: &std::ffi::OsStr| {
        let words = "my boss finds the walls too pale, so paint them blue, and give us two windows more";
        let output = Command::new(program).args(["--quiet", "edit", office, words, "-o", "-"]).output();
        let output = output.expect("the program starts");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        output.stdout
    };
    let debug = edited(env!("CARGO_BIN_EXE_scenewright").as_ref());
    assert!(!debug.is_empty() && debug == edited(&release), "an edit by debug and release differs");
}
