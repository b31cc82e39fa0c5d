//! The core is pure: no Bevy, no networks, no filesystem, no clock, no threads by hand.

use super::code::without_tests;
use super::paths::{CodePath, paths};
use super::{Source, Violation, hold, judge};

/// The modules that hold to it.
const CORE: [&str; 11] = [
    "num", "mesh", "texture", "material", "spec", "prompt", "layout", "props", "scene", "export", "pipeline",
];

/// No core file names a library or a part of `std` that reaches outside.
fn core_is_pure(files: &[Source]) -> Vec<Violation> {
    let mut broken = Vec::new();
    for file in files.iter().filter(|file| file.is_rust_in(&["src/"])) {
        let Some(module) = file.module().filter(|module| CORE.contains(module)) else { continue };
        for path in paths(&without_tests(&file.text)) {
            if let Some(reason) = reaches_outside(&path) {
                let advice = format!("{} in {module}, which is core: {reason}", path.segments.join("::"));
                broken.push(Violation::new(file, path.line, advice));
            }
        }
    }
    broken
}

fn reaches_outside(path: &CodePath) -> Option<&'static str> {
    let first = path.segments[0].as_str();
    // The tangent library by Bevy's people depends on nothing of Bevy.
    if first.starts_with("bevy") && first != "bevy_mikktspace" {
        return Some("Bevy belongs to app");
    }
    if first.starts_with("candle") {
        return Some("networks belong to ml, behind a port");
    }
    match (first, path.segments.get(1)?.as_str()) {
        ("std", "fs") => Some("files belong to store or cli: take the bytes as a value"),
        ("std", "thread") => Some("use rayon, in a way that the order does not matter"),
        ("std", "env" | "process" | "net") => Some("take what you need as a value"),
        ("std", "time") if path.segments.get(2).is_none_or(|name| name != "Duration") => {
            Some("no clock: take the time, or a way to ask for it, as a value")
        }
        ("tempfile" | "clap" | "indicatif" | "rfd" | "image" | "egui" | "wgpu", _) => {
            Some("this library belongs to the adapters and shells")
        }
        _ => None,
    }
}

#[test]
fn core_modules_are_pure() {
    hold(core_is_pure);
}

#[test]
fn planted_impurity_is_found() {
    let judge = |path: &str, text: &str| judge(core_is_pure, path, text);
    for planted in [
        "use bevy::prelude::*;",
        "use bevy_egui::egui;",
        "use candle_core::Tensor;",
        "use std::{fs::File, io};",
        "use std::time::Instant;",
        "use std::time;",
        "use std::time::*;",
        "use std::time::{Duration, SystemTime};",
        "fn a() { std::thread::spawn(b); }",
        "fn a() { std::fs::read(b); }",
        "use std::env;",
        "use wgpu::Device;",
    ] {
        assert_eq!(judge("src/export/glb.rs", planted).len(), 1, "{planted}");
        assert!(judge("src/app/mod.rs", planted).is_empty(), "{planted}");
    }
    for sound in
        ["use std::time::Duration;", "use bevy_mikktspace::generate;", "// std::fs", "let s = \"bevy::x\";"]
    {
        assert!(judge("src/mesh/weld.rs", sound).is_empty(), "{sound}");
    }
}
