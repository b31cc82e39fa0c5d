//! Runs a reader to its end, or ends it and all it started when it takes too long.

use std::io::Read;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use serde::de::DeserializeOwned;

/// What the command printed, one JSON value per line; panics with its error output when it fails.
pub fn read_json_lines<T: DeserializeOwned>(command: Command, timeout_secs: u64) -> Vec<T> {
    let name = format!("{command:?}");
    let output = run(command, timeout_secs).unwrap_or_else(|fault| panic!("{name}: {fault}"));
    let parse = |line| serde_json::from_str(line).unwrap_or_else(|fault| panic!("{name}: {fault} in {line}"));
    output.lines().map(parse).collect()
}

/// The standard output of a command that ended well in time.
pub fn run(mut command: Command, timeout_secs: u64) -> Result<String, String> {
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    // A group of its own, so that a browser dies with the script that started it.
    #[cfg(unix)]
    std::os::unix::process::CommandExt::process_group(&mut command, 0);
    let mut child = command.spawn().map_err(|fault| format!("does not start: {fault}"))?;
    let output = collect(child.stdout.take());
    let errors = collect(child.stderr.take());
    let deadline = Instant::now() + Duration::from_secs(timeout_secs);
    let status = loop {
        match child.try_wait().map_err(|fault| fault.to_string())? {
            Some(status) => break status,
            None if Instant::now() > deadline => {
                kill_group(&mut child);
                return Err(format!("no end after {timeout_secs} s"));
            }
            None => thread::sleep(Duration::from_millis(20)),
        }
    };
    let text = |reader: thread::JoinHandle<String>| reader.join().unwrap_or_default();
    if status.success() { Ok(text(output)) } else { Err(format!("{status}\n{}", text(errors))) }
}

fn collect(pipe: Option<impl Read + Send + 'static>) -> thread::JoinHandle<String> {
    thread::spawn(move || {
        let mut bytes = Vec::new();
        pipe.map(|mut pipe| pipe.read_to_end(&mut bytes));
        String::from_utf8_lossy(&bytes).into_owned()
    })
}

fn kill_group(child: &mut Child) {
    #[cfg(unix)]
    Command::new("kill").args(["-KILL", "--", &format!("-{}", child.id())]).status().ok();
    child.kill().ok();
    child.wait().ok();
}

#[cfg(unix)]
#[test]
fn a_hanging_tool_is_ended_in_time() {
    let start = Instant::now();
    let mut command = Command::new("sh");
    command.args(["-c", "sleep 60 & wait"]);
    let fault = run(command, 1).unwrap_err();
    assert!(fault.contains("no end after 1 s"), "{fault}");
    assert!(start.elapsed() < Duration::from_secs(20));
}

#[cfg(unix)]
#[test]
fn a_failing_tool_shows_its_own_words() {
    let mut command = Command::new("sh");
    command.args(["-c", "echo out; echo the reason >&2; exit 3"]);
    assert!(run(command, 20).unwrap_err().contains("the reason"));
}
