//! Opens the real window on a virtual display, with a driver that draws on the processor, and uses it as a
//! person does: by keys. Says what it needs where a tool is missing; with `SCENEWRIGHT_REQUIRE_CLIENTS` set
//! that is a failure.

mod program;
mod screen;

use std::path::Path;
use std::process::Command;
use std::time::Duration;

use program::{Program, without_driver};
use screen::Screen;

use crate::clients::skip;

/// Sends `keys`, one after another, slowly enough for a window that draws on the processor.
fn press(screen: &Screen, keys: &[&str]) {
    for key in keys {
        screen.xdotool(&["key", key]);
        std::thread::sleep(Duration::from_millis(900));
    }
}

#[test]
fn a_prompt_becomes_a_scene_in_the_window() {
    let Some(screen) = Screen::open() else { return };
    let folder = tempfile::tempdir().expect("a temporary folder");
    let mut window = Program::start(&screen, folder.path());
    window.wait_for("window ready", 120);
    screen.focus("Scenewright");
    press(&screen, &["F12"]);
    let empty = read(&window.wait_for("picture saved: ", 120));

    // The prompt has the focus; Tab leads past the choices to Generate.
    screen.xdotool(&["type", "--delay", "60", "a small study with a desk, a chair and a lamp"]);
    std::thread::sleep(Duration::from_secs(3));
    press(&screen, &["Tab", "Tab", "Tab", "Tab", "Tab", "Tab", "space"]);
    window.wait_for("generating: seed 1, 1024 px", 60);
    window.wait_for("scene ready: ", 300);
    window.wait_for("scene drawn", 300);
    press(&screen, &["F12"]);
    let full = read(&window.wait_for("picture saved: ", 300));

    let kept = Path::new(env!("CARGO_TARGET_TMPDIR")).join("window.png");
    std::fs::copy(folder.path().join("scenewright-002.png"), &kept).expect("the picture is kept");
    assert_eq!((empty.width, empty.height), (1280, 800));
    assert_eq!((full.width, full.height), (1280, 800));
    for picture in [&empty, &full] {
        let (mean, colors) = view_statistics(picture);
        assert!((12.0..235.0).contains(&mean), "the view is too dark or too bright: {mean}");
        assert!(colors > 300, "the view is blank: {colors} colours");
    }
    let differing = empty.pixels.iter().zip(&full.pixels).filter(|(a, b)| a.abs_diff(**b) > 8).count();
    assert!(differing * 5 > full.pixels.len(), "the scene does not show: {differing} samples differ");
}

#[test]
fn without_a_driver_a_picture_says_what_to_install() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let file = folder.path().join("chair.glb");
    let bin = env!("CARGO_BIN_EXE_scenewright");
    let made = Command::new(bin).args(["-q", "prop", "oak chair", "--size", "64", "-o"]).arg(&file).status();
    assert!(made.expect("the program starts").success());
    let picture = folder.path().join("chair.png");
    let mut command = Command::new(bin);
    command.arg("render").arg(&file).arg("-o").arg(&picture);
    let output = without_driver(&mut command).output().expect("the program starts");
    complains(&output, "no graphics driver was found");
    assert!(!picture.exists());
}

#[test]
fn without_a_driver_the_window_says_what_to_install() {
    let Some(screen) = Screen::open() else { return };
    let mut command = Command::new(env!("CARGO_BIN_EXE_scenewright"));
    command.env("DISPLAY", screen.name()).env_remove("WAYLAND_DISPLAY");
    complains(
        &without_driver(&mut command).output().expect("the program starts"),
        "no graphics driver was found",
    );
}

#[test]
#[cfg(target_os = "linux")]
fn without_a_screen_the_window_says_so() {
    let mut command = Command::new(env!("CARGO_BIN_EXE_scenewright"));
    let output = command.env_remove("DISPLAY").env_remove("WAYLAND_DISPLAY").output();
    complains(&output.expect("the program starts"), "no screen was found");
}

/// Exit code 1, one readable message, no panic.
fn complains(output: &std::process::Output, message: &str) {
    let text = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(1), "{text}");
    assert!(text.contains(message), "{text}");
    assert!(!text.contains("panicked"), "{text}");
}

struct Picture {
    width: u32,
    height: u32,
    pixels: Vec<u8>,
}

/// Reads the PNG that a line of the log names.
fn read(line: &str) -> Picture {
    let path = line.split("picture saved: ").nth(1).expect("the line names the picture").trim();
    let file = std::fs::File::open(path).unwrap_or_else(|fault| panic!("{path}: {fault}"));
    let mut reader = png::Decoder::new(std::io::BufReader::new(file)).read_info().expect("a PNG");
    let mut pixels = vec![0; reader.output_buffer_size().expect("its size is known")];
    let info = reader.next_frame(&mut pixels).expect("a whole PNG");
    Picture { width: info.width, height: info.height, pixels }
}

/// Mean brightness and number of colours of the part right of the panel.
fn view_statistics(picture: &Picture) -> (f64, usize) {
    let width = picture.width as usize;
    let view = picture.pixels.chunks_exact(3).enumerate().filter(|(i, _)| i % width > 360);
    let (mut sum, mut count, mut colors) = (0.0, 0.0, std::collections::BTreeSet::new());
    for (_, pixel) in view {
        sum += pixel.iter().map(|sample| f64::from(*sample)).sum::<f64>() / 3.0;
        count += 1.0;
        colors.insert([pixel[0], pixel[1], pixel[2]]);
    }
    (sum / f64::max(count, 1.0), colors.len())
}

/// Says that the window cannot be tried here.
fn missing(what: &str) {
    skip::<()>("the window", what);
}
