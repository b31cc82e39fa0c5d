//! Blanks what is not code in Rust source, keeping every line where it is.

/// The source with comments, strings and characters replaced by spaces.
pub fn without_comments(source: &str) -> String {
    let text: Vec<char> = source.chars().collect();
    let mut out = String::with_capacity(source.len());
    let mut at = 0;
    while at < text.len() {
        let end = skip(&text, at);
        if end == at {
            out.push(text[at]);
            at += 1;
        } else {
            out.extend(text[at..end].iter().map(|&c| if c == '\n' { '\n' } else { ' ' }));
            at = end;
        }
    }
    out
}

/// The code without modules that exist for its own tests, which may reach for anything.
pub fn without_tests(source: &str) -> String {
    let mut code = without_comments(source);
    let mut from = 0;
    while let Some(found) = code[from..].find("#[cfg(test)]") {
        let start = from + found;
        let end = item_end(&code, start + "#[cfg(test)]".len());
        let blank: String = code[start..end].chars().map(|c| if c == '\n' { '\n' } else { ' ' }).collect();
        code.replace_range(start..end, &blank);
        from = start + blank.len();
    }
    code
}

/// Where the item that starts at `from` ends: behind its closing brace, or its semicolon.
pub fn item_end(code: &str, from: usize) -> usize {
    let mut depth = 0;
    for (offset, letter) in code[from..].char_indices() {
        match letter {
            '{' => depth += 1,
            '}' => depth -= 1,
            ';' if depth == 0 => return from + offset + 1,
            _ => continue,
        }
        if depth <= 0 {
            return from + offset + 1;
        }
    }
    code.len()
}

/// The end of the comment, string or character that starts here; `at` itself when none does.
fn skip(text: &[char], at: usize) -> usize {
    let next = |offset: usize| text.get(at + offset).copied().unwrap_or(' ');
    let in_word = at > 0 && (text[at - 1].is_alphanumeric() || text[at - 1] == '_');
    match text[at] {
        '/' if next(1) == '/' => text[at..].iter().position(|c| *c == '\n').map_or(text.len(), |n| at + n),
        '/' if next(1) == '*' => block_comment_end(text, at),
        '"' => quoted_end(text, at, '"'),
        '\'' if next(1) == '\\' || next(2) == '\'' => quoted_end(text, at, '\''),
        'r' if !in_word || (at > 0 && text[at - 1] == 'b') => raw_string_end(text, at).unwrap_or(at),
        _ => at,
    }
}

fn block_comment_end(text: &[char], start: usize) -> usize {
    let (mut depth, mut at) = (0, start);
    while at + 1 < text.len() {
        match (text[at], text[at + 1]) {
            ('/', '*') => depth += 1,
            ('*', '/') => depth -= 1,
            _ => {
                at += 1;
                continue;
            }
        }
        at += 2;
        if depth == 0 {
            return at;
        }
    }
    text.len()
}

fn quoted_end(text: &[char], start: usize, quote: char) -> usize {
    let mut at = start + 1;
    while at < text.len() && text[at] != quote {
        at += if text[at] == '\\' { 2 } else { 1 };
    }
    (at + 1).min(text.len())
}

/// The end of `r"…"` or `r#"…"#`; `None` when no raw string starts here.
fn raw_string_end(text: &[char], start: usize) -> Option<usize> {
    let hashes = text[start + 1..].iter().take_while(|c| **c == '#').count();
    let open = start + 1 + hashes;
    if text.get(open) != Some(&'"') {
        return None;
    }
    let closes = |at: usize| {
        text[at] == '"' && text[at + 1..].iter().take(hashes).filter(|c| **c == '#').count() == hashes
    };
    Some((open + 1..text.len()).find(|at| closes(*at)).map_or(text.len(), |at| at + 1 + hashes))
}

#[test]
fn comments_strings_and_characters_are_blanked() {
    let source = "a // b\n/* c /* d */ e */ f \"g \\\" h\" i r#\"j \" k\"# l 'm' 'n \n 'o'";
    assert_eq!(without_comments(source).split_whitespace().collect::<String>(), "afil'n");
    assert_eq!(without_comments(source).len(), source.len());
    assert_eq!(without_comments("br\"x\" for'\\'' b'{'").split_whitespace().collect::<String>(), "bforb");
}

#[test]
fn test_modules_are_blanked_and_nothing_else() {
    let source =
        "fn a() {}\n#[cfg(test)]\nmod tests {\n fn b() { {} }\n}\nfn c() {}\n#[cfg(test)] use d;\nfn e() {}";
    let code = without_tests(source);
    assert_eq!(code.lines().count(), source.lines().count());
    assert_eq!(code.split_whitespace().collect::<String>(), "fna(){}fnc(){}fne(){}");
}
