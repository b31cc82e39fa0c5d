//! Reads every path out of Rust code, with the groups of `use` lines spelled out.

/// A path such as `crate::mesh::weld`, and the line it starts on, counted from 1.
#[derive(Debug, Clone, PartialEq)]
pub struct CodePath {
    pub line: usize,
    pub segments: Vec<String>,
}

impl CodePath {
    pub fn starts_with(&self, segments: &[&str]) -> bool {
        self.segments.len() >= segments.len() && self.segments.iter().zip(segments).all(|(a, b)| a == b)
    }
}

/// Every path in code that has been freed of comments; `use a::{b, c::d};` gives `a::b` and `a::c::d`.
pub fn paths(code: &str) -> Vec<CodePath> {
    let tokens = tokens(code);
    let mut reader = Reader { tokens: &tokens, at: 0, found: Vec::new() };
    while reader.at < tokens.len() {
        if is_word(&tokens[reader.at].1) {
            reader.path(&[]);
        } else {
            reader.at += 1;
        }
    }
    reader.found
}

struct Reader<'a> {
    tokens: &'a [(usize, String)],
    at: usize,
    found: Vec<CodePath>,
}

impl Reader<'_> {
    fn token(&self, offset: usize) -> &str {
        self.tokens.get(self.at + offset).map_or("", |token| &token.1)
    }

    /// Reads one path from the word at hand; `prefix` is what stands before the group it is in.
    fn path(&mut self, prefix: &[String]) {
        let line = self.tokens[self.at].0;
        let mut segments = prefix.to_vec();
        segments.push(self.token(0).to_owned());
        self.at += 1;
        while self.token(0) == "::" {
            if self.token(1) == "{" {
                self.at += 2;
                return self.group(&segments);
            }
            if !is_word(self.token(1)) && self.token(1) != "*" {
                break;
            }
            segments.push(self.token(1).to_owned());
            self.at += 2;
        }
        self.found.push(CodePath { line, segments });
    }

    fn group(&mut self, prefix: &[String]) {
        while self.at < self.tokens.len() && self.token(0) != "}" {
            if self.token(0) == "as" {
                self.at += 2;
            } else if is_word(self.token(0)) || self.token(0) == "*" {
                self.path(prefix);
            } else {
                self.at += 1;
            }
        }
        self.at += 1;
    }
}

fn is_word(token: &str) -> bool {
    token.starts_with(|c: char| c.is_alphabetic() || c == '_')
}

fn tokens(code: &str) -> Vec<(usize, String)> {
    let mut found: Vec<(usize, String)> = Vec::new();
    let (mut line, mut in_word) = (1, false);
    let mut letters = code.chars().peekable();
    while let Some(letter) = letters.next() {
        let word = letter.is_alphanumeric() || letter == '_';
        match found.last_mut() {
            Some((_, last)) if word && in_word => last.push(letter),
            _ if letter == ':' && letters.next_if_eq(&':').is_some() => found.push((line, "::".to_owned())),
            _ if letter.is_whitespace() => {}
            _ => found.push((line, letter.to_string())),
        }
        in_word = word;
        line += usize::from(letter == '\n');
    }
    found
}

#[test]
fn groups_are_spelled_out() {
    let code = "use a::{self, b,\n c::{d, e as f}, g::*};\nlet x = <T as h::I>::J::k::<u8>(l.m);";
    let found: Vec<_> =
        paths(code).into_iter().map(|p| format!("{} {}", p.line, p.segments.join("::"))).collect();
    for wanted in ["1 a::self", "1 a::b", "2 a::c::d", "2 a::c::e", "2 a::g::*", "3 h::I", "3 l", "3 m"] {
        assert!(found.iter().any(|path| path == wanted), "{wanted} is not in {found:?}");
    }
}
