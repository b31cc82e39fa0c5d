//! The program under test, with an eye on what it logs.

use std::fs::{File, read_to_string};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use super::screen::Screen;

/// A running window.
pub struct Program {
    child: Child,
    log: PathBuf,
    read: usize,
}

impl Program {
    /// Starts the window; its pictures, its log and its home go into `folder`.
    pub fn start(screen: &Screen, folder: &Path) -> Program {
        let log = folder.join("log");
        let file = File::create(&log).expect("the log is created");
        let child = Command::new(env!("CARGO_BIN_EXE_scenewright"))
            .arg("--screenshots")
            .arg(folder)
            .env("DISPLAY", screen.name())
            .env("HOME", folder)
            .env("XDG_RUNTIME_DIR", folder)
            .env("NO_COLOR", "1")
            .env_remove("WAYLAND_DISPLAY")
            .stdin(Stdio::null())
            .stdout(file.try_clone().expect("the log has two writers"))
            .stderr(file)
            .spawn()
            .expect("the program starts");
        Program { child, log, read: 0 }
    }

    /// The next line of the log that contains `text`; panics when the window ends or takes longer.
    pub fn wait_for(&mut self, text: &str, timeout_secs: u64) -> String {
        let deadline = Instant::now() + Duration::from_secs(timeout_secs);
        loop {
            let log = read_to_string(&self.log).unwrap_or_default();
            let whole = log.rfind('\n').map_or("", |end| &log[..end]);
            let lines: Vec<&str> = whole.lines().collect();
            if let Some(found) = lines.iter().skip(self.read).position(|line| line.contains(text)) {
                self.read += found + 1;
                return lines[self.read - 1].to_owned();
            }
            let ended = self.child.try_wait().expect("the program can be asked");
            assert!(ended.is_none(), "the window closed ({ended:?}) before `{text}`:\n{log}");
            assert!(Instant::now() < deadline, "no `{text}` within {timeout_secs} s:\n{log}");
            std::thread::sleep(Duration::from_millis(200));
        }
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        self.child.kill().ok();
        self.child.wait().ok();
    }
}

/// The command on a machine without a Vulkan driver.
pub fn without_driver(command: &mut Command) -> &mut Command {
    command
        .env("VK_DRIVER_FILES", "/nonexistent")
        .env("VK_ICD_FILENAMES", "/nonexistent")
        .env_remove("WGPU_BACKEND")
}
