//! Files speak of the project alone: no package hosts, no folders of one person's machine.

use super::{Source, Violation, hold, judge};

/// Where packages come from is the business of each machine's settings. Split, so as not to find themselves.
const PACKAGE_HOSTS: [&str; 10] = [
    concat!("registry.", "npmjs"),
    concat!("registry.", "yarnpkg"),
    concat!("python", "hosted.org"),
    concat!("pypi", ".org"),
    concat!("static.", "crates.io"),
    concat!("index.", "crates.io"),
    concat!("deb.", "debian.org"),
    concat!("archive.", "ubuntu.com"),
    concat!("arti", "factory"),
    concat!("extra-", "index-url"),
];

/// What an absolute path into somebody's home begins with; a name follows.
const HOMES: [&str; 4] =
    [concat!("/ho", "me/"), concat!("/Us", "ers/"), concat!("/ro", "ot/"), concat!(":\\Us", "ers\\")];

/// No text file names a package host or a home folder.
fn speaks_of_the_project_alone(files: &[Source]) -> Vec<Violation> {
    let mut broken = Vec::new();
    for file in files {
        for (index, line) in file.text.lines().enumerate() {
            if let Some(host) = PACKAGE_HOSTS.iter().find(|host| line.contains(**host)) {
                broken.push(Violation::new(
                    file,
                    index + 1,
                    format!("leave out {host}: each machine has its own settings"),
                ));
            }
            if let Some(home) = HOMES.iter().find(|home| names_home(line, home)) {
                let advice = format!(
                    "leave out the path below {home}: use $HOME, or a path relative to the repository"
                );
                broken.push(Violation::new(file, index + 1, advice));
            }
        }
    }
    broken
}

fn names_home(line: &str, home: &str) -> bool {
    line.match_indices(home).any(|(at, _)| {
        // An absolute path: not the tail of `docs/home/page`.
        let begins = !line[..at]
            .ends_with(|c: char| c.is_alphanumeric() || matches!(c, '.' | '_' | '-' | '}'))
            || home.starts_with(':');
        begins && line[at + home.len()..].starts_with(|c: char| c.is_alphanumeric() || c == '.')
    })
}

#[test]
fn files_speak_of_the_project_alone() {
    hold(speaks_of_the_project_alone);
}

#[test]
fn planted_host_and_home_are_found() {
    let judge = |text: &str| judge(speaks_of_the_project_alone, "docs/a.md", text);
    for host in PACKAGE_HOSTS {
        assert_eq!(judge(&format!("a\nhttps://{host}/b")).len(), 1, "{host}");
    }
    for home in HOMES {
        let letter = if home.starts_with(':') { "C" } else { "" };
        assert!(judge(&format!("cd {letter}{home}ann/a"))[0].starts_with("1: leave out the path"), "{home}");
        assert!(judge(&format!("cd docs{home}")).is_empty(), "{home}");
    }
    assert!(judge("$HOME/.cache, ~/.cache, docs/home/page, /tmp/a").is_empty());
}
