//! Modules use only those below them, and the shells never see each other.

use super::code::without_tests;
use super::paths::{CodePath, paths};
use super::{Source, Violation, hold, judge};

/// The modules of `src/lib.rs`, lowest first.
pub const ORDER: [&str; 18] = [
    "num", "mesh", "texture", "material", "spec", "prompt", "layout", "props", "scene", "export", "pipeline",
    "ml", "store", "net", "gpu", "preview", "cli", "app",
];

/// Pairs that never meet although one stands above the other.
const STRANGERS: [(&str, &str); 2] = [("cli", "app"), ("app", "cli")];

/// No file uses a module that stands above its own.
fn uses_only_lower_modules(files: &[Source]) -> Vec<Violation> {
    let mut broken = Vec::new();
    for file in files.iter().filter(|file| file.is_rust_in(&["src/"])) {
        let Some((rank, module)) = file.module().and_then(|name| Some((rank(name)?, name))) else { continue };
        for path in paths(&without_tests(&file.text)) {
            let Some(used) = module_used(file, &path) else { continue };
            let Some(used_rank) = self::rank(used) else { continue };
            let advice = if STRANGERS.contains(&(module, used)) {
                format!("the shells {module} and {used} never see each other: move what both need below them")
            } else if used_rank > rank {
                format!("{module} stands below {used}: move what it needs down to {module}, or this code up")
            } else {
                continue;
            };
            broken.push(Violation::new(file, path.line, advice));
        }
    }
    broken
}

/// `src/lib.rs` lists known modules in their order, and every folder of `src/` is one of them.
fn lists_modules_in_order(files: &[Source]) -> Vec<Violation> {
    let mut broken = Vec::new();
    for file in files {
        if file.path == "src/lib.rs" {
            let mut highest = 0;
            for (line, name) in listed_modules(&file.text) {
                match rank(&name) {
                    None => broken.push(Violation::new(file, line, unknown(&name))),
                    Some(rank) if rank < highest => {
                        let above = ORDER[highest];
                        broken.push(Violation::new(
                            file,
                            line,
                            format!("list {name} above {above}, lowest first"),
                        ));
                    }
                    Some(rank) => highest = rank,
                }
            }
        } else if let Some(name) = file.module().filter(|name| *name != "main" && rank(name).is_none()) {
            broken.push(Violation::new(file, 0, unknown(name)));
        }
    }
    broken
}

fn unknown(name: &str) -> String {
    format!(
        "{name} has no place in the order of modules: give it one in DESIGN and in tests/it/tidy/layers.rs"
    )
}

fn rank(module: &str) -> Option<usize> {
    ORDER.iter().position(|name| *name == module)
}

fn listed_modules(text: &str) -> impl Iterator<Item = (usize, String)> {
    let code = without_tests(text);
    let names: Vec<_> = code
        .lines()
        .enumerate()
        .filter_map(|(index, line)| {
            let name =
                line.trim().trim_start_matches("pub ").strip_prefix("mod ")?.split([';', ' ']).next()?;
            Some((index + 1, name.to_owned()))
        })
        .collect();
    names.into_iter()
}

/// The module of this crate that a path leads to, by `crate::` or by enough `super::`.
fn module_used<'a>(file: &Source, path: &'a CodePath) -> Option<&'a str> {
    if path.starts_with(&["crate"]) {
        return path.segments.get(1).map(String::as_str);
    }
    let climbed = path.segments.iter().take_while(|segment| *segment == "super").count();
    let inner = file.path.strip_prefix("src/")?.trim_end_matches(".rs").trim_end_matches("/mod");
    let depth = inner.split('/').count();
    if climbed == depth { path.segments.get(climbed).map(String::as_str) } else { None }
}

#[test]
fn modules_use_only_lower_ones() {
    hold(uses_only_lower_modules);
}

#[test]
fn modules_are_listed_in_order() {
    hold(lists_modules_in_order);
}

#[test]
fn planted_upward_use_is_found() {
    let judge = |path: &str, text: &str| judge(uses_only_lower_modules, path, text);
    assert!(judge("src/mesh/weld.rs", "//! A.\nuse crate::num::math;")[..].is_empty());
    assert!(
        judge("src/num/math.rs", "//! A.\nuse crate::{num, mesh::TriMesh};")[0]
            .starts_with("2: num stands below mesh")
    );
    assert!(judge("src/mesh/weld.rs", "fn a() -> crate::scene::Scene {}")[0].contains("below scene"));
    assert!(judge("src/mesh/weld.rs", "use super::super::export;")[0].contains("below export"));
    assert!(judge("src/mesh/mod.rs", "use super::{scene::Scene};")[0].contains("below scene"));
    assert!(judge("src/mesh/weld.rs", "use super::scene;\n// crate::scene::Scene").is_empty());
    assert!(judge("src/app/ui/panel.rs", "use crate::cli::args;")[0].contains("never see each other"));
    assert!(judge("src/cli/scene.rs", "use crate::app;")[0].contains("never see each other"));
    assert!(judge("src/num/math.rs", "#[cfg(test)]\nmod tests { use crate::mesh::TriMesh; }").is_empty());
}

#[test]
fn planted_disorder_is_found() {
    let judge = |path: &str, text: &str| judge(lists_modules_in_order, path, text);
    assert!(
        judge("src/lib.rs", "pub mod num;\npub mod mesh;\n#[cfg(feature = \"app\")]\npub mod app;")
            .is_empty()
    );
    assert_eq!(judge("src/lib.rs", "pub mod mesh;\npub mod num;"), ["2: list num above mesh, lowest first"]);
    assert!(judge("src/lib.rs", "mod helpers;")[0].contains("no place"));
    assert!(judge("src/utils/mod.rs", "")[0].contains("no place"));
}
