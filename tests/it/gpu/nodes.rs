//! Every node of the registry, in small graphs round it, baked on the card and on the processor.

use rayon::prelude::*;
use scenewright::material::check;
use scenewright::material::nodes::ALL;

use super::card::{baker, difference};
use crate::material::nodes::round;

const SIZE_PX: u32 = 64;
const GRAPHS: u64 = 2;

#[test]
fn every_node_gives_the_same_on_the_card() {
    let baker = baker();
    let graphs: Vec<(usize, u64)> = (0..ALL.len()).flat_map(|n| (0..GRAPHS).map(move |k| (n, k))).collect();
    let broken = |(n, seed): &(usize, u64)| {
        let graph = check(&round(ALL[*n], *seed)).unwrap();
        let difference = difference(&baker, &graph, SIZE_PX).err()?;
        Some(format!("{} {seed}: {difference}", ALL[*n].name))
    };
    let broken: Vec<String> = graphs.par_iter().filter_map(broken).collect();
    assert!(broken.is_empty(), "{} differ:\n{}", broken.len(), broken.join("\n"));
}
