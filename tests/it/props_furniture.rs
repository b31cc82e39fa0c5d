//! Seating, tables, storage and beds hold to the rules of props.

use scenewright::props;

use crate::props_common::check;

fn check_group(group: &str) {
    let mut seen = 0;
    for generator in props::all().filter(|g| g.group == group) {
        check(generator);
        seen += 1;
    }
    assert!(seen > 0, "no generators in {group}");
}

#[test]
fn seating_is_sound() {
    check_group("seating");
}

#[test]
fn tables_are_sound() {
    check_group("tables");
}

#[test]
fn storage_is_sound() {
    check_group("storage");
}

#[test]
fn beds_are_sound() {
    check_group("beds");
}
