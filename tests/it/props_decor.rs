//! Lights, tableware, decor and hearth hold to the rules of props.

use scenewright::props;

use crate::props_common::check;

fn check_group(group: &str) {
    let mut failed = Vec::new();
    let mut seen = 0;
    for generator in props::all().filter(|g| g.group == group) {
        seen += 1;
        if std::panic::catch_unwind(|| check(generator)).is_err() {
            failed.push(generator.kind);
        }
    }
    assert!(seen > 0, "no generators in {group}");
    assert!(failed.is_empty(), "unsound: {failed:?}");
}

#[test]
fn lights_are_sound() {
    check_group("lights");
}

#[test]
fn tableware_is_sound() {
    check_group("tableware");
}

#[test]
fn decor_is_sound() {
    check_group("decor");
}

#[test]
fn hearth_is_sound() {
    check_group("hearth");
}
