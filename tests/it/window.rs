//! The real window under a virtual display: a person types, presses Generate, and sees the scene.

#![cfg(all(feature = "app", target_os = "linux"))]

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

use image::RgbImage;

use crate::clients;
use crate::samples::folder;

/// Software rendering on a busy machine takes its time; a healthy run needs a fraction of this.
const PATIENCE: Duration = Duration::from_secs(240);

/// A process that ends with the test, whatever happens.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        self.0.kill().ok();
        self.0.wait().ok();
    }
}

struct Desktop {
    display: String,
    _server: Running,
}

impl Desktop {
    /// A virtual display of 1280 × 800; none, with a line on standard error, where the tools are missing.
    fn open() -> Option<Desktop> {
        let mut command = Command::new("Xvfb");
        command.args(["-displayfd", "1", "-screen", "0", "1280x800x24", "-nolisten", "tcp"]);
        let Ok(mut server) = command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn() else {
            return clients::skip("the window", "Xvfb is not installed");
        };
        if Command::new("xdotool").arg("version").output().is_err() {
            server.kill().ok();
            return clients::skip("the window", "xdotool is not installed");
        }
        let mut number = String::new();
        BufReader::new(server.stdout.take()?).read_line(&mut number).ok()?;
        Some(Desktop { display: format!(":{}", number.trim()), _server: Running(server) })
    }

    fn start(&self, screenshots: &Path, more: &[(&str, &str)]) -> (Running, Receiver<String>) {
        let mut program = Command::new(env!("CARGO_BIN_EXE_scenewright"))
            .arg("--screenshots")
            .arg(screenshots)
            .env("DISPLAY", &self.display)
            .env_remove("WAYLAND_DISPLAY")
            .envs(more.iter().copied())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program starts");
        let (send, lines) = channel();
        let streams: [Box<dyn std::io::Read + Send>; 2] = [
            Box::new(program.stdout.take().expect("piped")),
            Box::new(program.stderr.take().expect("piped")),
        ];
        for stream in streams {
            let send = send.clone();
            std::thread::spawn(move || {
                BufReader::new(stream).lines().map_while(Result::ok).for_each(|line| drop(send.send(line)));
            });
        }
        (Running(program), lines)
    }

    fn xdotool(&self, arguments: &[&str]) {
        let status = Command::new("xdotool").args(arguments).env("DISPLAY", &self.display).status();
        assert!(status.is_ok_and(|status| status.success()), "xdotool {arguments:?} failed");
    }
}

/// Waits for a line with `words` in it; fails with everything that was said when it does not come.
fn wait_for(lines: &Receiver<String>, words: &str) -> String {
    let deadline = Instant::now() + PATIENCE;
    let mut said = Vec::new();
    while let Ok(line) = lines.recv_timeout(deadline.saturating_duration_since(Instant::now())) {
        if line.contains(words) {
            return line;
        }
        said.push(line);
    }
    panic!("`{words}` was never said; the program said:\n{}", said.join("\n"));
}

/// A person at the window: types, looks, presses what it sees.
struct Visitor<'a> {
    desktop: &'a Desktop,
    lines: &'a Receiver<String>,
}

impl Visitor<'_> {
    fn type_text(&self, text: &str) {
        self.desktop.xdotool(&["type", "--delay", "60", text]);
    }

    fn press(&self, key: &str) {
        self.desktop.xdotool(&["key", key]);
    }

    /// What the window shows, by its own F12.
    fn look(&self) -> RgbImage {
        self.press("F12");
        let said = wait_for(self.lines, "Picture saved as ");
        let path = said.split("Picture saved as ").nth(1).expect("a path").trim();
        image::open(Path::new(path)).expect("a PNG").to_rgb8()
    }

    /// What the window shows once nothing moves any more: a camera glides to where it was sent.
    fn look_at_rest(&self) -> RgbImage {
        let mut before = self.look();
        for _ in 0..12 {
            let now = self.look();
            if difference(&before, &now) < 0.002 {
                return now;
            }
            before = now;
        }
        panic!("the view does not come to rest");
    }

    /// Clicks the button of the accent colour, which is the main action; fails when there is none.
    fn press_main_action(&self) {
        self.click(main_action(&self.look()).expect("a button in the accent colour"));
    }

    fn click(&self, [x, y]: [u32; 2]) {
        let [x, y] = [x, y].map(|v| v.to_string());
        let press = ["sleep", "0.5", "mousedown", "1", "sleep", "0.3", "mouseup", "1"];
        self.desktop.xdotool(&[&["mousemove", &x, &y][..], &press].concat());
    }

    /// Drags by small moves, as a hand does.
    fn drag(&self, from: [u32; 2], step: [i32; 2], steps: usize) {
        let [x, y, right, down] =
            [from[0] as i32, from[1] as i32, step[0], step[1]].map(|number| number.to_string());
        self.desktop.xdotool(&["mousemove", &x, &y, "sleep", "0.5", "mousedown", "1", "sleep", "0.5"]);
        for _ in 0..steps {
            self.desktop.xdotool(&["mousemove_relative", "--", &right, &down, "sleep", "0.1"]);
        }
        self.desktop.xdotool(&["sleep", "0.5", "mouseup", "1", "sleep", "1"]);
    }
}

/// The middle of the tallest block of accent colour in the panel that is wide enough for a button.
fn main_action(picture: &RgbImage) -> Option<[u32; 2]> {
    const ACCENT: [i32; 3] = [240, 168, 80];
    let accent = |x: u32, y: u32| {
        let close = |(a, b): (&u8, &i32)| (i32::from(*a) - b).abs() < 16;
        picture.get_pixel(x, y).0.iter().zip(&ACCENT).all(close)
    };
    let row = |y: u32| {
        let hits: Vec<u32> = (0..348.min(picture.width())).filter(|x| accent(*x, y)).collect();
        (hits.len() > 120).then(|| hits[hits.len() / 8])
    };
    let rows: Vec<[u32; 2]> = (0..picture.height()).filter_map(|y| row(y).map(|x| [x, y])).collect();
    (rows.len() > 16).then(|| rows[rows.len() / 2])
}

/// The lower border of the lowest button that is as wide as the panel: Export.
fn export_button(picture: &RgbImage) -> Option<u32> {
    let raised = |x: u32, y: u32| {
        let close = |(a, b): (&u8, u8)| a.abs_diff(b) < 4;
        picture.get_pixel(x, y).0.iter().zip([44, 46, 52]).all(close)
    };
    (0..picture.height()).rev().find(|y| [26, 60, 290, 320].iter().all(|x| raised(*x, *y)))
}

/// Mean and variance of the luminance of what is shown beside the panel, 0..1.
fn measure(picture: &RgbImage) -> (f32, f32) {
    let grey = image::imageops::grayscale(picture);
    let values: Vec<f32> =
        grey.enumerate_pixels().filter(|(x, ..)| *x > 360).map(|(.., p)| f32::from(p.0[0]) / 255.0).collect();
    let mean = values.iter().sum::<f32>() / values.len() as f32;
    let variance = values.iter().map(|v| (v - mean) * (v - mean)).sum::<f32>() / values.len() as f32;
    (mean, variance)
}

/// Share of the pixels beside the panel that differ clearly.
fn difference(a: &RgbImage, b: &RgbImage) -> f32 {
    let beside = |x: &u32| *x > 360;
    let far = |a: &image::Rgb<u8>, b: &image::Rgb<u8>| a.0.iter().zip(&b.0).any(|(a, b)| a.abs_diff(*b) > 12);
    let pairs: Vec<bool> =
        a.enumerate_pixels().filter(|(x, ..)| beside(x)).map(|(x, y, p)| far(p, b.get_pixel(x, y))).collect();
    pairs.iter().filter(|far| **far).count() as f32 / pairs.len() as f32
}

/// Stands for the system's file dialog: answers with a path at once.
fn dialog_that_answers(folder: &Path, answer: &Path) {
    let script = format!("#!/bin/sh\necho '{}'\n", answer.display());
    let path = folder.join("zenity");
    std::fs::write(&path, script).expect("the target folder is writable");
    let mode = std::os::unix::fs::PermissionsExt::from_mode(0o755);
    std::fs::set_permissions(&path, mode).expect("its mode can be set");
}

#[test]
fn a_person_generates_looks_around_cancels_and_exports() {
    let Some(desktop) = Desktop::open() else { return };
    let folder = folder("window");
    for old in std::fs::read_dir(&folder).expect("the folder of pictures").flatten() {
        std::fs::remove_file(old.path()).ok();
    }
    let exported = folder.join("bedroom.glb");
    dialog_that_answers(&folder, &exported);
    let path = format!("{}:{}", folder.display(), std::env::var("PATH").unwrap_or_default());
    let (_program, lines) = desktop
        .start(&folder, &[("PATH", path.as_str()), ("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")]);
    wait_for(&lines, "window ready");
    // Without a window manager nobody gives the window the focus.
    desktop.xdotool(&["search", "--sync", "--onlyvisible", "--name", "Scenewright", "windowfocus", "--sync"]);
    let visitor = Visitor { desktop: &desktop, lines: &lines };
    let empty = visitor.look();
    assert!(main_action(&empty).is_none(), "Generate looks pressable without a prompt");
    visitor.type_text("a small bedroom with two red chairs");
    visitor.press_main_action();
    wait_for(&lines, "generating");
    let ready = wait_for(&lines, "scene ready");
    assert!(ready.contains("items"), "{ready}");
    wait_for(&lines, "scene drawn");
    let scene = visitor.look();
    assert_eq!([scene.width(), scene.height()], [1280, 800]);
    let (mean, variance) = measure(&scene);
    assert!((0.05..0.95).contains(&mean) && variance > 0.005, "mean {mean}, variance {variance}");
    assert!(difference(&empty, &scene) > 0.3, "the scene is not to be seen");

    visitor.drag([800, 400], [20, 4], 10);
    let before = visitor.look_at_rest();
    assert!(difference(&scene, &before) > 0.1, "dragging does not turn the view");

    // The first slider of the largest surface in the room.
    let button = export_button(&before).expect("a wide button below the main action");
    visitor.click([60, button + 55]);
    visitor.drag([30, button + 110], [9, 0], 9);
    wait_for(&lines, "material baked");
    let turned = visitor.look_at_rest();
    let changed = turned.enumerate_pixels().filter(|(x, y, p)| *x > 360 && *p != before.get_pixel(*x, *y));
    assert!(changed.count() > 2000, "the slider does not show");

    // The line of words stands above Export.
    visitor.click([60, button - 52]);
    visitor.type_text("make the floor black");
    visitor.press("Return");
    wait_for(&lines, "refining");
    wait_for(&lines, "scene drawn");
    let refined = visitor.look_at_rest();
    assert!(difference(&turned, &refined) > 0.05, "the change does not show");
    // Beside it the step back.
    visitor.click([264, button - 52]);
    wait_for(&lines, "scene drawn");
    let back = visitor.look_at_rest();
    assert!(difference(&turned, &back) < 0.02, "the step back loses something");

    visitor.press("ctrl+Return");
    wait_for(&lines, "generating");
    visitor.press("Escape");
    wait_for(&lines, "Cancelled. The scene is as it was.");
    let after = visitor.look();
    assert!(difference(&turned, &after) < 0.02, "cancelling changed the scene");

    visitor.press("ctrl+e");
    wait_for(&lines, "Exported ");
    let bytes = std::fs::read(&exported).expect("the exported file");
    assert_eq!(&bytes[..4], b"glTF");
}

#[test]
fn without_a_driver_both_say_so() {
    let nowhere = [("VK_DRIVER_FILES", "/nonexistent.json"), ("VK_ICD_FILENAMES", "/nonexistent.json")];
    let spec = folder("window").join("empty.json");
    std::fs::write(&spec, "{\"version\": 1}").expect("the target folder is writable");
    let render = Command::new(env!("CARGO_BIN_EXE_scenewright"))
        .arg("render")
        .args([&spec, Path::new("-o"), &folder("window").join("never.jpg")])
        .envs(nowhere)
        .output()
        .expect("the program starts");
    let said = String::from_utf8_lossy(&render.stderr).into_owned();
    assert_eq!(render.status.code(), Some(1), "{said}");
    assert!(said.contains("driver") && !said.contains("panicked"), "{said}");
    let Some(desktop) = Desktop::open() else { return };
    let (mut program, lines) = desktop.start(&folder("window"), &nowhere);
    wait_for(&lines, "driver");
    assert_eq!(program.0.wait().expect("it ends").code(), Some(1));
}
