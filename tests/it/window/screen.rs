//! A virtual display of its own, and the hands that press keys on it.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use super::missing;

/// A running virtual display.
pub struct Screen {
    server: Child,
    name: String,
}

impl Screen {
    /// Opens one; none, after a line on standard error, where a tool is missing.
    pub fn open() -> Option<Screen> {
        for tool in ["Xvfb", "xdotool"] {
            let found = Command::new("which").arg(tool).stdout(Stdio::null()).status();
            if !found.is_ok_and(|status| status.success()) {
                missing(&format!("{tool} is not installed"));
                return None;
            }
        }
        if scenewright::preview::find_driver().is_err() {
            missing("no Vulkan driver is installed");
            return None;
        }
        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", "1280x800x24", "-nolisten", "tcp"])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("Xvfb starts");
        let mut number = String::new();
        BufReader::new(server.stdout.take()?).read_line(&mut number).expect("Xvfb tells its display");
        Some(Screen { server, name: format!(":{}", number.trim()) })
    }

    /// What `DISPLAY` has to be.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Gives the keyboard to the window with this title: there is no window manager that would.
    pub fn focus(&self, title: &str) {
        let deadline = Instant::now() + Duration::from_secs(30);
        while !self.try_xdotool(&["search", "--name", title, "windowfocus"]) {
            assert!(Instant::now() < deadline, "no window is called {title}");
            std::thread::sleep(Duration::from_millis(200));
        }
    }

    /// Runs xdotool on this display.
    pub fn xdotool(&self, arguments: &[&str]) {
        assert!(self.try_xdotool(arguments), "xdotool {arguments:?} failed");
    }

    fn try_xdotool(&self, arguments: &[&str]) -> bool {
        let mut command = Command::new("xdotool");
        command.args(arguments).env("DISPLAY", &self.name).stdout(Stdio::null()).stderr(Stdio::null());
        command.status().is_ok_and(|status| status.success())
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        self.server.kill().ok();
        self.server.wait().ok();
    }
}
