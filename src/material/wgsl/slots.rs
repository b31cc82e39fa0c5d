//! Places for planes, used again once nothing reads them any more.

/// Per slot, the kernel after which it is free; `None` once it is.
#[derive(Default)]
pub(super) struct Slots {
    taken: Vec<Option<usize>>,
}

impl Slots {
    /// The first of `count` slots side by side, taken until kernel `last` has run.
    pub fn take(&mut self, count: usize, last: usize) -> usize {
        let free = |first: &usize| self.taken.iter().skip(*first).take(count).all(Option::is_none);
        let first = (0..=self.taken.len()).find(free).unwrap_or(self.taken.len());
        self.taken.resize(self.taken.len().max(first + count), None);
        self.taken[first..first + count].fill(Some(last));
        first
    }

    /// Frees what no kernel after `kernel` reads.
    pub fn end(&mut self, kernel: usize) {
        self.taken.iter_mut().filter(|slot| **slot <= Some(kernel)).for_each(|slot| *slot = None);
    }

    /// How many there had to be.
    pub fn count(&self) -> usize {
        self.taken.len()
    }
}
