//! Props of every other group hold to the rules of props.

use scenewright::props::{self, Generator};

use crate::props_common::check;

fn check_group(group: &str) {
    let sound = |g: &&Generator| std::panic::catch_unwind(|| check(g)).is_ok();
    let unsound: Vec<&str> = props::all().filter(|g| g.group == group && !sound(g)).map(|g| g.kind).collect();
    assert!(unsound.is_empty(), "{group}: {unsound:?}");
}

#[test]
fn kitchen_is_sound() {
    check_group("kitchen");
}

#[test]
fn bath_is_sound() {
    check_group("bath");
}

#[test]
fn science_is_sound() {
    check_group("science");
}

#[test]
fn medical_is_sound() {
    check_group("medical");
}

#[test]
fn office_is_sound() {
    check_group("office");
}

#[test]
fn music_is_sound() {
    check_group("music");
}

#[test]
fn sport_is_sound() {
    check_group("sport");
}

#[test]
fn trade_is_sound() {
    check_group("trade");
}

#[test]
fn arms_is_sound() {
    check_group("arms");
}

#[test]
fn machines_is_sound() {
    check_group("machines");
}

#[test]
fn vehicles_is_sound() {
    check_group("vehicles");
}

#[test]
fn monuments_is_sound() {
    check_group("monuments");
}

#[test]
fn outdoors_is_sound() {
    check_group("outdoors");
}
