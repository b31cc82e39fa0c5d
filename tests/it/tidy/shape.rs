//! Files say why they exist, stay small, and `mod.rs` only lists.

use super::code::{item_end, without_tests};
use super::{Source, Violation, hold, judge};

const RUST_FOLDERS: [&str; 4] = ["src/", "tests/", "benches/", "fuzz/"];
const CODE_ENDINGS: [&str; 7] = [".rs", ".wgsl", ".mjs", ".js", ".html", ".py", ".sh"];
const MEDIAN_LINES: usize = 120;
const LARGE_LINES: usize = 300;
const LARGEST_LINES: usize = 400;
const MAIN_LINES: usize = 40;
/// A registry is a table; a function in `mod.rs` looks something up in it.
const MOD_FN_LINES: usize = 12;

/// The first line of a Rust file is `//!` and begins a sentence.
fn starts_with_a_sentence(files: &[Source]) -> Vec<Violation> {
    let rust = files.iter().filter(|file| file.is_rust_in(&RUST_FOLDERS));
    rust.filter_map(|file| {
        let paragraph = file.text.lines().map_while(|line| line.strip_prefix("//! "));
        let sentence = paragraph.collect::<Vec<_>>().join(" ");
        let begins = sentence.starts_with(|c: char| c.is_uppercase() || c.is_numeric() || c == '`');
        let ends = sentence.ends_with(['.', ':', '?', '!']);
        let says = begins && ends && sentence.split_whitespace().count() >= 3;
        let advice = "begin the file with `//! ` and a sentence that says why it exists";
        (!says).then(|| Violation::new(file, 1, advice))
    })
    .collect()
}

/// No code file is over the limit, and `main.rs` only chooses a shell.
fn is_short(files: &[Source]) -> Vec<Violation> {
    let mut broken = Vec::new();
    for file in files.iter().filter(|file| CODE_ENDINGS.iter().any(|ending| file.path.ends_with(ending))) {
        let lines = file.text.lines().count();
        let limit = if file.path == "src/main.rs" { MAIN_LINES - 1 } else { LARGEST_LINES };
        if lines > limit {
            let advice = format!("{lines} lines, at most {limit}: split it, one idea per file");
            broken.push(Violation::new(file, limit, advice));
        }
    }
    broken
}

/// Most Rust files are small; few come near the limit.
fn is_short_on_the_whole(files: &[Source]) -> Vec<Violation> {
    let mut rust: Vec<_> = files
        .iter()
        .filter(|file| file.is_rust_in(&RUST_FOLDERS))
        .map(|file| (file.text.lines().count(), file))
        .collect();
    rust.sort_by_key(|(lines, _)| *lines);
    let at = |share: usize| rust.get(rust.len() * share / 100).copied();
    let over = |share: usize, limit: usize| {
        at(share).filter(|(lines, _)| *lines > limit).map(|(lines, file)| {
        let advice = format!("{share} % of the files are to have at most {limit} lines, here it is {lines}: split the largest");
        Violation::new(file, 0, advice)
    })
    };
    [over(50, MEDIAN_LINES), over(95, LARGE_LINES)].into_iter().flatten().collect()
}

/// `mod.rs` holds modules, re-exports, tables and short look-ups: no methods, no long functions.
fn only_lists(files: &[Source]) -> Vec<Violation> {
    let mut broken = Vec::new();
    for file in files.iter().filter(|file| file.path.ends_with("/mod.rs") && file.is_rust_in(&["src/"])) {
        let code = without_tests(&file.text);
        let mut from = 0;
        for (index, line) in code.split_inclusive('\n').enumerate() {
            let start = from;
            from += line.len();
            let words: Vec<_> = line.split(|c: char| !c.is_alphanumeric() && c != '_').collect();
            let length = || code[start..item_end(&code, start)].lines().count();
            if line.starts_with("impl") {
                broken.push(Violation::new(
                    file,
                    index + 1,
                    "move the `impl` and its type to a file of their own",
                ));
            } else if words.contains(&"fn")
                && !line.trim_start().starts_with("type ")
                && length() > MOD_FN_LINES
            {
                let advice =
                    format!("{} lines: move the function to a file of its own, or make it a table", length());
                broken.push(Violation::new(file, index + 1, advice));
            }
        }
    }
    broken
}

#[test]
fn files_say_why_they_exist() {
    hold(starts_with_a_sentence);
}

#[test]
fn files_are_short() {
    hold(is_short);
    hold(is_short_on_the_whole);
}

#[test]
fn mod_files_only_list() {
    hold(only_lists);
}

#[test]
fn planted_silent_file_is_found() {
    let judge = |text: &str| judge(starts_with_a_sentence, "src/mesh/weld.rs", text);
    assert!(judge("//! Joins vertices that share a position.\nuse a;").is_empty());
    assert!(judge("//! Joins vertices that share a position,\n//! and nothing else.\n\nuse a;").is_empty());
    for planted in [
        "",
        "use a;",
        "\n//! Joins vertices at last.",
        "//! Weld.",
        "//! joins vertices at last.",
        "// Joins vertices at last.",
        "//! Joins vertices at last\n",
    ] {
        assert_eq!(judge(planted).len(), 1, "{planted}");
    }
}

#[test]
fn planted_long_file_is_found() {
    let judge_one = |path: &str, lines: usize| judge(is_short, path, &"//\n".repeat(lines)).len();
    assert_eq!(
        (judge_one("src/a.rs", 400), judge_one("src/a.rs", 401), judge_one("shaders/a.wgsl", 401)),
        (0, 1, 1)
    );
    assert_eq!((judge_one("src/main.rs", 39), judge_one("src/main.rs", 40)), (0, 1));
    let many = |lines: [usize; 3]| {
        let file = |lines: usize| Source { path: "src/a.rs".into(), text: "//\n".repeat(lines) };
        is_short_on_the_whole(&lines.map(file)).len()
    };
    assert_eq!((many([10, 120, 300]), many([10, 121, 300]), many([10, 120, 301])), (0, 1, 1));
}

#[test]
fn planted_work_in_mod_is_found() {
    let judge = |text: &str| judge(only_lists, "src/mesh/mod.rs", text);
    let long = format!("pub fn a() {{\n{}}}\n", "    b();\n".repeat(12));
    assert!(
        judge(
            "pub mod a;\npub use a::b;\n\npub fn find() -> usize {\n    1\n}\npub const T: [fn(); 1] = [a];\n"
        )
        .is_empty()
    );
    assert!(judge(&format!("pub mod a;\n{long}"))[0].starts_with("2: 14 lines"));
    assert!(judge("struct A;\nimpl A {}\n")[0].starts_with("2: move the `impl`"));
}
