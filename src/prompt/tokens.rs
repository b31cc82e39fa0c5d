//! Splits a prompt into words, keeping where each stands.

use std::ops::Range;

/// A word in its plain form: lower case, no accents, no apostrophes.
#[derive(Clone, Debug, PartialEq)]
pub struct Word {
    /// The plain form.
    pub text: String,
    /// Byte offset of its start in the prompt.
    pub start: usize,
    /// Byte offset just behind it.
    pub end: usize,
    /// What stands before it.
    pub gap: Gap,
}

/// What stands between two words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Gap {
    /// Nothing or space.
    Space,
    /// A comma, a bracket, a dash.
    Comma,
    /// The end of a sentence.
    Stop,
}

/// Characters that no reader of English can use.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Odd {
    /// Letters of another script.
    Script,
    /// Emoji and other symbols.
    Symbol,
    /// Control characters.
    Control,
}

/// The words of a prompt and what is not a word.
#[derive(Clone, Debug, Default)]
pub struct Tokens {
    /// Words in order.
    pub words: Vec<Word>,
    /// Runs of unusable characters, by byte range.
    pub odd: Vec<(Odd, Range<usize>)>,
}

/// Splits a text. Numbers and letters part (`5x7m` is four words), decimals stay together.
pub fn tokenise(text: &str) -> Tokens {
    let mut tokens = Tokens::default();
    let mut gap = Gap::Stop;
    let mut word: Option<Word> = None;
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let end = at + c.len_utf8();
        let next = chars.peek().map(|(_, n)| *n);
        let digits = |w: &Word| w.text.ends_with(|d: char| d.is_ascii_digit() || d == '.');
        if let Some(plain) = plain(c) {
            let digit = c.is_ascii_digit();
            if let Some(done) = word.take_if(|w| digits(w) != digit) {
                tokens.words.push(done);
            }
            let current = word.get_or_insert_with(|| {
                let gap = std::mem::replace(&mut gap, Gap::Space);
                Word { text: String::new(), start: at, end, gap }
            });
            current.text.push_str(plain.as_str());
            current.end = end;
            continue;
        }
        let inside = next.is_some_and(plain_is_letter);
        match c {
            '\'' | '\u{2019}' if word.is_some() && inside => continue,
            '.' | ',' if word.as_ref().is_some_and(digits) && next.is_some_and(|n| n.is_ascii_digit()) => {
                if let Some(w) = &mut word {
                    w.text.push('.');
                    w.end = end;
                }
                continue;
            }
            '\u{300}'..='\u{36f}' => continue,
            _ => {}
        }
        if let Some(current) = word.as_mut().filter(|w| c == '/' && w.text == "w") {
            let without =
                text[end..].starts_with(['o', 'O']) && !text[end + 1..].starts_with(char::is_alphanumeric);
            current.text = if without { "without" } else { "with" }.to_owned();
            if without {
                chars.next();
            }
            current.end = end + usize::from(without);
            tokens.words.extend(word.take());
            continue;
        }
        tokens.words.extend(word.take());
        match c {
            '×' => {
                let gap = std::mem::replace(&mut gap, Gap::Space);
                tokens.words.push(Word { text: "x".into(), start: at, end, gap });
            }
            '.' | '!' | '?' | ';' | '\n' => gap = Gap::Stop,
            ',' | '(' | ')' | '[' | ']' | ':' | '–' | '—' | '/' => gap = gap.max(Gap::Comma),
            _ if is_punctuation(c) => {}
            _ => {
                let odd = match c {
                    c if c.is_alphanumeric() => Odd::Script,
                    c if c.is_control() || is_invisible(c) => Odd::Control,
                    _ => Odd::Symbol,
                };
                push_odd(&mut tokens.odd, text, odd, at..end);
            }
        }
    }
    tokens.words.extend(word);
    tokens
}

/// Neighbouring characters of one sort, with no more than spaces between them, make one run.
fn push_odd(odd: &mut Vec<(Odd, Range<usize>)>, text: &str, sort: Odd, at: Range<usize>) {
    match odd.last_mut() {
        Some((last, run)) if *last == sort && text[run.end..at.start].chars().all(char::is_whitespace) => {
            run.end = at.end;
        }
        _ => odd.push((sort, at)),
    }
}

/// Marks of direction and width that no reader sees.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

fn is_punctuation(c: char) -> bool {
    c.is_whitespace()
        || c.is_ascii_punctuation()
        || ('\u{2010}'..='\u{2027}').contains(&c)
        || matches!(c, '«' | '»' | '¡' | '¿' | '°' | '·' | '²' | '³' | '€' | '£' | '§' | '´')
}

fn plain_is_letter(c: char) -> bool {
    plain(c).is_some() && !c.is_ascii_digit()
}

/// One or two ASCII letters.
#[derive(Clone, Copy)]
struct Plain([u8; 2]);

impl Plain {
    fn as_str(&self) -> &str {
        let len = if self.0[1] == 0 { 1 } else { 2 };
        std::str::from_utf8(&self.0[..len]).unwrap_or_default()
    }
}

/// A letter of a Latin alphabet or a digit without case and accents; none for anything else.
fn plain(c: char) -> Option<Plain> {
    if c.is_ascii_alphanumeric() {
        return Some(Plain([c.to_ascii_lowercase() as u8, 0]));
    }
    let pair: [u8; 2] = match c.to_lowercase().next().unwrap_or(c) {
        'à'..='å' | 'ā' | 'ă' | 'ą' => *b"a\0",
        'æ' => *b"ae",
        'ç' | 'ć' | 'č' => *b"c\0",
        'ď' | 'đ' | 'ð' => *b"d\0",
        'è'..='ë' | 'ē' | 'ę' | 'ě' => *b"e\0",
        'ğ' => *b"g\0",
        'ì'..='ï' | 'ī' | 'ı' => *b"i\0",
        'ł' => *b"l\0",
        'ñ' | 'ń' | 'ň' => *b"n\0",
        'ò'..='ö' | 'ø' | 'ō' | 'ő' => *b"o\0",
        'œ' => *b"oe",
        'ř' => *b"r\0",
        'ś' | 'š' | 'ş' => *b"s\0",
        'ß' => *b"ss",
        'ť' | 'þ' => *b"t\0",
        'ù'..='ü' | 'ū' | 'ů' | 'ű' => *b"u\0",
        'ý' | 'ÿ' => *b"y\0",
        'ź' | 'ż' | 'ž' => *b"z\0",
        _ => return None,
    };
    Some(Plain(pair))
}
