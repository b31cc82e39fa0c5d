//! The states that a scene description went through, to go back to and forth again.

use std::sync::Arc;

use super::Spec;

/// Every state since the beginning, and the one that holds now.
#[derive(Clone, Debug)]
pub struct History {
    states: Vec<State>,
    now: usize,
}

/// A state and what led to it.
#[derive(Clone, Debug)]
pub struct State {
    /// What was asked for, e.g. `make the floor darker`.
    pub label: String,
    /// The description then.
    pub spec: Arc<Spec>,
}

impl History {
    /// Begins with a state.
    pub fn new(label: impl Into<String>, spec: Arc<Spec>) -> History {
        History { states: vec![State { label: label.into(), spec }], now: 0 }
    }

    /// A new state behind the present one; what was undone before is forgotten.
    pub fn push(&mut self, label: impl Into<String>, spec: Arc<Spec>) {
        self.states.truncate(self.now + 1);
        self.states.push(State { label: label.into(), spec });
        self.now += 1;
    }

    /// The present state.
    pub fn now(&self) -> &State {
        &self.states[self.now]
    }

    /// What the next step back would undo.
    pub fn undoable(&self) -> Option<&str> {
        (self.now > 0).then(|| self.now().label.as_str())
    }

    /// What the next step forth would do again.
    pub fn redoable(&self) -> Option<&str> {
        self.states.get(self.now + 1).map(|state| state.label.as_str())
    }

    /// The place of the present state.
    pub fn index(&self) -> usize {
        self.now
    }

    /// The place so many steps back, or as far as it goes; none at the beginning.
    pub fn back(&self, steps: u32) -> Option<usize> {
        (self.now > 0).then(|| self.now.saturating_sub(steps as usize))
    }

    /// The place so many steps forth, or as far as it goes; none at the end.
    pub fn forth(&self, steps: u32) -> Option<usize> {
        let last = self.states.len() - 1;
        (self.now < last).then(|| self.now.saturating_add(steps as usize).min(last))
    }

    /// Makes the state at a place the present one; what lies outside is taken for the last.
    pub fn go(&mut self, index: usize) {
        self.now = index.min(self.states.len() - 1);
    }

    /// The state at a place.
    pub fn at(&self, index: usize) -> Option<&State> {
        self.states.get(index)
    }
}

#[test]
fn steps_go_back_and_forth() {
    let spec = |seed| Arc::new(Spec { seed, ..Spec::default() });
    let mut history = History::new("a", spec(1));
    assert_eq!((history.undoable(), history.redoable()), (None, None));
    assert_eq!((history.back(3), history.forth(1)), (None, None));
    history.push("b", spec(2));
    history.push("c", spec(3));
    assert_eq!((history.back(1), history.back(u32::MAX), history.forth(1)), (Some(1), Some(0), None));
    history.go(1);
    assert_eq!((history.undoable(), history.redoable()), (Some("b"), Some("c")));
    assert_eq!((history.forth(u32::MAX), history.now().spec.seed), (Some(2), 2));
    // A new way forgets the old one.
    history.push("d", spec(4));
    assert_eq!((history.redoable(), history.undoable(), history.index()), (None, Some("d"), 2));
    assert_eq!(history.at(1).map(|state| state.label.as_str()), Some("b"));
}
