//! Reads numbers: counts, and lengths such as "6 by 4 metre", "2 m long", "5x7m".

use super::phrases::Phrase;
use super::tokens::Gap;

/// What a number in the prompt is.
#[derive(Clone, Debug, PartialEq)]
pub enum Number {
    /// So many, least and most.
    Count(u32, u32),
    /// Lengths in metres by axis; an empty axis if none was named.
    Measures(Vec<(&'static str, f32)>),
}

/// Reads the number at `at`; returns it and how many phrases it takes.
pub fn number(phrases: &[Phrase], at: usize) -> Option<(Number, usize)> {
    let first = value(phrases.get(at)?)?;
    if let Some(found) = sides(phrases, at, first) {
        return Some(found);
    }
    if let Some(metres) = unit(phrases, at + 1) {
        let length = first * metres;
        let (axis, used) = match phrases.get(at + 2).and_then(|p| p.entry.axis.as_deref()) {
            Some("square") => {
                return Some((Number::Measures(vec![("width", length), ("depth", length)]), 3));
            }
            Some("height") => ("height", 3),
            Some("depth") => ("depth", 3),
            Some("area") => return Some((area(first * metres), 3)),
            Some(_) => ("width", 3),
            None => ("", 2),
        };
        return Some((Number::Measures(vec![(axis, length)]), used));
    }
    // "ten metres wide and eight deep"
    let measured = phrases[..at].iter().rev().take(4).any(|p| p.entry.unit.is_some());
    let last = phrases.get(at + 2).is_none_or(|p| p.gap != Gap::Space);
    let axis = phrases.get(at + 1).and_then(|p| p.entry.axis.as_deref()).filter(|_| measured && last);
    if let Some(axis) = ["width", "height", "depth"].into_iter().find(|known| Some(*known) == axis) {
        return Some((Number::Measures(vec![(axis, first)]), 2));
    }
    if let Some(square) = phrases.get(at + 1).filter(|p| p.entry.axis.as_deref() == Some("area")) {
        return Some((area(first * square.entry.unit.unwrap_or(1.0)), 2));
    }
    let [low, high] = phrases[at].entry.count.unwrap_or([whole(first); 2]);
    // "two to four", "2-3"
    let joined = phrases.get(at + 1).is_some_and(|p| p.text == "to" || p.text == "or");
    let second = phrases.get(at + 1 + usize::from(joined)).filter(|p| p.gap == Gap::Space).and_then(value);
    match second {
        Some(second) if second > first => Some((Number::Count(low, whole(second)), 2 + usize::from(joined))),
        _ => Some((Number::Count(low, high), 1)),
    }
}

/// "6 by 4 metres", "6 m x 4 m x 3 m".
fn sides(phrases: &[Phrase], at: usize, first: f32) -> Option<(Number, usize)> {
    let mut lengths = vec![(first, None)];
    let mut next = at + 1;
    loop {
        if let Some((metres, last)) = unit(phrases, next).zip(lengths.last_mut()) {
            last.1 = Some(metres);
            next += 1;
        }
        let by = phrases.get(next).is_some_and(|p| p.text == "by" || p.text == "x");
        match phrases.get(next + 1).and_then(value) {
            Some(length) if by && lengths.len() < 3 => {
                lengths.push((length, None));
                next += 2;
            }
            _ => break,
        }
    }
    if lengths.len() < 2 {
        return None;
    }
    // "6 by 4 feet": a side without a unit has that of the next one with a unit.
    let mut metres = lengths.iter().find_map(|l| l.1).unwrap_or(1.0);
    for length in lengths.iter_mut().rev() {
        metres = length.1.unwrap_or(metres);
        length.0 *= metres;
    }
    let axes = ["width", "depth", "height"];
    let measures = axes.into_iter().zip(lengths).map(|(axis, length)| (axis, length.0)).collect();
    Some((Number::Measures(measures), next - at))
}

/// A floor of that many square metres, a little longer than wide.
fn area(square_metres: f32) -> Number {
    let depth = (square_metres.max(0.0) / 1.25).sqrt();
    Number::Measures(vec![("width", depth * 1.25), ("depth", depth)])
}

pub(super) fn value(phrase: &Phrase) -> Option<f32> {
    phrase.number.or_else(|| phrase.entry.count.map(|[low, _]| low as f32))
}

fn unit(phrases: &[Phrase], at: usize) -> Option<f32> {
    let phrase = phrases.get(at).filter(|p| p.gap == Gap::Space)?;
    if phrase.entry.axis.as_deref() == Some("area") { None } else { phrase.entry.unit }
}

fn whole(number: f32) -> u32 {
    number.round().clamp(0.0, 10_000.0) as u32
}
