//! The one binary: reads the arguments and chooses a shell.

fn main() {}
