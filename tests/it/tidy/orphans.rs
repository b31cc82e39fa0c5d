//! Every Rust file is named by a `mod` line: one that is not would never be compiled, and its tests never run.

use super::code::without_comments;
use super::{Source, Violation, hold, judge};

/// Every module file below `src/` and `tests/it/` is listed by the file that stands above it.
fn is_listed(files: &[Source]) -> Vec<Violation> {
    let mut broken = Vec::new();
    for file in files.iter().filter(|file| file.is_rust_in(&["src/", "tests/it/"])) {
        let path = file.path.trim_end_matches(".rs").trim_end_matches("/mod");
        let Some((folder, name)) = path.rsplit_once('/') else { continue };
        if matches!(&*file.path, "src/lib.rs" | "src/main.rs" | "tests/it/main.rs") {
            continue;
        }
        let parents = match folder {
            "src" => vec!["src/lib.rs".to_owned(), "src/main.rs".to_owned()],
            "tests/it" => vec!["tests/it/main.rs".to_owned()],
            _ => vec![format!("{folder}.rs"), format!("{folder}/mod.rs")],
        };
        let lists = |parent: &Source| {
            let code = without_comments(&parent.text);
            code.lines().any(|line| line.trim_end().ends_with(&format!("mod {name};")))
        };
        if !files.iter().any(|parent| parents.contains(&parent.path) && lists(parent)) {
            let advice = format!(
                "nothing compiles this file: add `mod {name};` to {}, or delete it",
                parents.join(" or ")
            );
            broken.push(Violation::new(file, 0, advice));
        }
    }
    broken
}

#[test]
fn every_file_is_compiled() {
    hold(is_listed);
}

#[test]
fn planted_orphan_is_found() {
    assert!(
        judge(is_listed, "src/mesh/weld.rs", "")[0]
            .contains("add `mod weld;` to src/mesh.rs or src/mesh/mod.rs")
    );
    assert_eq!(judge(is_listed, "tests/it/lost.rs", "").len(), 1);
    let file = |path: &str, text: &str| Source { path: path.into(), text: text.into() };
    let parent = |text: &str| {
        is_listed(&[
            file("src/lib.rs", "pub mod mesh;"),
            file("src/mesh/mod.rs", text),
            file("src/mesh/weld.rs", ""),
        ])
        .len()
    };
    assert_eq!((parent("pub mod weld;"), parent("// mod weld;"), parent("mod spot_weld;")), (0, 1, 1));
}
