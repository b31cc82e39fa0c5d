//! Reads what is added behind a noun or a clause: "four cushions, pink ones", "roses, ten flowers", "snow on the ground".

use super::clause::{Clause, End, Grade, Head, How, Noun, Which};
use super::parse::Parser;
use super::words::Cue;
use crate::prompt::draft::Part;
use crate::prompt::measure::{Number, number};
use crate::prompt::tokens::Gap;
use crate::spec::RelationKind;

impl Parser<'_> {
    /// Takes describing words, or a number, that follow a new thing behind a comma.
    pub(super) fn apposed(&mut self, verb: Option<Cue>, noun: &mut Noun) -> bool {
        let brings = matches!(verb, Some(Cue::Add | Cue::Put | Cue::Want | Cue::Make));
        let counted = noun.which == Which::Any || noun.count.is_some() || noun.amount.is_some();
        let at = self.at;
        let comma = self.peek(0).is_some_and(|p| p.gap == Gap::Comma);
        let open = matches!(noun.head, Head::Kind(..) | Head::Group(_)) && noun.which == Which::Open;
        if comma && open && noun.count.is_none() {
            if let Some(count) = self.counted(noun) {
                noun.count = Some(count);
                return true;
            }
            self.at = at;
        }
        let new = (brings || counted || !noun.posts.is_empty())
            && matches!(noun.head, Head::Kind(..) | Head::Group(_))
            && matches!(noun.which, Which::Open | Which::Any)
            && self.peek(0).is_some_and(|p| p.gap == Gap::Comma);
        if !new {
            return false;
        }
        let mut end = End::default();
        while self.end_words(&mut end) && self.peek(0).is_some_and(|p| p.gap == Gap::Space) {}
        self.at += usize::from(self.has(0, Cue::One) && self.at > at);
        let tells = |part: &Part| {
            let says = &part.says;
            says.color.is_some() || says.material.is_some() || says.size.is_some() || says.style
        };
        let all = end.words.iter().all(|w| w.grade == Grade::Plain && tells(&w.part));
        let told = !end.words.is_empty() || !end.measures.is_empty();
        let ends = self.stops() || self.joined();
        if told && all && ends && end.number.is_none() && !end.too {
            noun.words.extend(end.words);
            noun.measures.extend(end.measures);
            return true;
        }
        self.at = at;
        false
    }

    /// "By the window put a chair", "for each table add one more chair".
    pub(super) fn leading_place(&mut self, clause: &mut Clause) {
        let at = self.at;
        if self.peek(0).is_none_or(|p| p.entry.heads() || p.entry.modifies()) {
            return;
        }
        self.verb = None;
        let post = self.post();
        self.skip_fillers();
        let verb = if self.stops() { None } else { self.verb_here() };
        match (post, verb) {
            (Some(post), Some(verb @ (Cue::Add | Cue::Put | Cue::Want))) => {
                clause.verb = Some(verb);
                clause.end.posts.push(post);
            }
            _ => self.at = at,
        }
    }

    /// "Chairs: 8" is how many there shall be.
    pub(super) fn total(&mut self, clause: &mut Clause, noun: &Noun) {
        let comma = self.peek(0).is_some_and(|p| p.gap == Gap::Comma);
        let open = clause.verb.is_none() && noun.which == Which::Open && noun.count.is_none() && noun.plural;
        if let Some((Number::Count(count, _), used)) =
            number(self.phrases, self.at).filter(|(_, used)| comma && open && self.ends_at(*used))
        {
            clause.end.number = Some(count);
            self.at += used;
        }
    }

    /// "Roses, ten flowers", "chairs, three of them".
    fn counted(&mut self, noun: &mut Noun) -> Option<u32> {
        let (Number::Count(count, _), used) = number(self.phrases, self.at)? else { return None };
        self.at += used;
        let them = usize::from(self.peek(1).is_some_and(|p| p.text == "of them"));
        if self.has(0, Cue::More) && self.ends_at(1 + them) {
            // "Pillows: two more".
            self.at += 1 + them;
            noun.amount = Some(Cue::More);
        } else if self.peek(0).is_some_and(|p| matches!(p.text.as_str(), "of them" | "of those" | "them")) {
            self.at += 1;
        } else {
            let more = self.bare_noun()?;
            let same = match (&more.head, &noun.head) {
                (Head::Kind(a, _), Head::Kind(b, _)) => a == b,
                (a, b) => a == b,
            };
            if !same || !more.words.is_empty() {
                return None;
            }
        }
        (self.stops() || self.joined()).then_some(count)
    }
}

impl Clause {
    /// "Herringbone parquet on the floor" is said of the floor.
    pub(super) fn lay_on_surface(&mut self) {
        let lays = matches!(self.verb, None | Some(Cue::Add | Cue::Put | Cue::Want | Cue::Make | Cue::Paint));
        let nothing = self.objects.iter().all(|n| n.head == Head::Nothing && n.which != Which::The);
        if !lays || !nothing || self.objects.len() > 1 {
            return;
        }
        let posts = self.end.posts.iter().chain(self.objects.iter().flat_map(|n| &n.posts));
        let surface = posts.filter(|p| p.is_surface()).find_map(|p| p.to.clone());
        let stuff = self.objects.iter().flat_map(|n| &n.words).chain(&self.end.words);
        let made =
            |w: &&super::clause::Adjective| w.part.says.material.is_some() || w.part.says.color.is_some();
        let Some(surface) = surface.filter(|_| stuff.clone().any(|w| made(&w))) else { return };
        let words = stuff.cloned().collect();
        self.end.posts.retain(|p| !p.is_surface());
        self.end.words = words;
        self.objects = vec![surface];
    }
}

impl super::clause::Post {
    /// Whether it is on the floor, on a wall or on the ceiling.
    fn is_surface(&self) -> bool {
        let surface = self.to.as_ref().is_some_and(|to| matches!(to.head, Head::Surface(_)));
        surface && matches!(self.how, How::Floor | How::Ceiling | How::Region(RelationKind::AgainstWall))
    }
}
