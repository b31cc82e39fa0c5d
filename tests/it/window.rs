//! The real window under a virtual display: a person types, presses Generate, and sees the scene.

#![cfg(all(feature = "app", target_os = "linux"))]

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

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

fn pictures(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).expect("the folder of pictures");
    entries
        .flatten()
        .map(|entry| entry.path())
        .filter(|p| p.extension().is_some_and(|e| e == "png"))
        .collect()
}

/// Mean and variance of the picture's luminance, 0..1, and its size.
fn measure(picture: &Path) -> (f32, f32, [u32; 2]) {
    let image = image::open(picture).expect("a PNG").to_luma8();
    let values: Vec<f32> = image.pixels().map(|p| f32::from(p.0[0]) / 255.0).collect();
    let mean = values.iter().sum::<f32>() / values.len() as f32;
    let variance = values.iter().map(|v| (v - mean) * (v - mean)).sum::<f32>() / values.len() as f32;
    (mean, variance, [image.width(), image.height()])
}

#[test]
fn a_prompt_typed_into_the_window_becomes_a_scene() {
    let Some(desktop) = Desktop::open() else { return };
    let folder = folder("window");
    pictures(&folder).iter().for_each(|old| drop(std::fs::remove_file(old)));
    let (_program, lines) = desktop.start(&folder, &[]);
    wait_for(&lines, "window ready");
    // Without a window manager nobody gives the window the focus.
    desktop.xdotool(&["search", "--sync", "--onlyvisible", "--name", "Scenewright", "windowfocus", "--sync"]);
    desktop.xdotool(&["type", "--delay", "120", "a small bedroom with two red chairs"]);
    desktop.xdotool(&["key", "ctrl+Return"]);
    let ready = wait_for(&lines, "scene ready");
    assert!(ready.contains("items"), "{ready}");
    desktop.xdotool(&["key", "F12"]);
    wait_for(&lines, "picture saved");
    let pictures = pictures(&folder);
    assert_eq!(pictures.len(), 1, "{pictures:?}");
    let (mean, variance, size) = measure(&pictures[0]);
    assert_eq!(size, [1280, 800]);
    assert!((0.05..0.95).contains(&mean) && variance > 0.005, "mean {mean}, variance {variance}");
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
