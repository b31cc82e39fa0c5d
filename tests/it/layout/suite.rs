//! Every kind of place in several sizes, densities and seeds, and what the certificates say of all of them.

use rayon::prelude::*;
use scenewright::pipeline::{Library, furnish};
use scenewright::spec::Certificate;

/// One laid out prompt.
struct Laid {
    prompt: String,
    seed: u64,
    area_m2: f32,
    /// Things to place, doors and windows not counted.
    wanted: usize,
    placed: usize,
    left_out: Vec<String>,
    /// How many of those the prompt asked for.
    asked_out: usize,
    proof: Certificate,
}

fn lay(library: &Library, prompt: &str, seed: u64) -> Laid {
    let spec = library.reader.scene(prompt, seed).spec;
    let furnished = furnish::place(furnish::make(&spec, &|_, _| ()), &|| false);
    let placed = spec.items.keys().filter(|id| furnished.placement(id).is_some());
    // Curtains for windows that no wall has room for are not there to be placed.
    let pieces = furnished.rooms.iter().flat_map(|room| &room.problem.pieces);
    let wanted = pieces.filter(|piece| spec.items.contains_key(&piece.id)).count();
    let left = &furnished.left_out;
    Laid {
        prompt: prompt.into(),
        seed,
        area_m2: furnished.rooms.iter().map(|room| room.problem.place.area()).sum(),
        wanted,
        placed: placed.count(),
        left_out: left.iter().map(|l| format!("{}: {}", l.id, l.reason)).collect(),
        asked_out: left.iter().filter(|l| spec.items.get(&l.id).is_some_and(|item| item.asked)).count(),
        proof: furnished.certificate,
    }
}

/// The prompts of the suite, each with its seed.
fn prompts(library: &Library) -> Vec<(String, u64)> {
    let mut prompts = Vec::new();
    for (i, archetype) in library.archetypes.values().enumerate() {
        let word = &archetype.words[0];
        prompts.push((format!("a {word}"), 1));
        prompts.push((format!("a small, sparse {word}"), 2));
        prompts.push((format!("a large, cluttered {word}"), 3));
        if i % 3 == 0 {
            prompts.push((format!("a huge {word}"), 4));
        }
    }
    for seed in 1..4 {
        prompts.push(("a 2 by 2 m bathroom".into(), seed));
        prompts.push(("a cluttered 5 by 8 m tavern with six tables, each with four chairs".into(), seed));
        prompts.push(("a 20 by 20 m tavern with 30 tables".into(), seed));
    }
    prompts
}

#[test]
fn every_place_is_proved() {
    let library = Library::embedded();
    let prompts = prompts(&library);
    let laid: Vec<Laid> = prompts.par_iter().map(|(prompt, seed)| lay(&library, prompt, *seed)).collect();
    let sum = |of: &dyn Fn(&Laid) -> usize| laid.iter().map(of).sum::<usize>();
    let mean = |of: &dyn Fn(&Laid) -> f32| laid.iter().map(of).sum::<f32>() / laid.len() as f32;
    let least = |of: &dyn Fn(&Laid) -> f32| laid.iter().map(of).fold(f32::MAX, f32::min);
    let most = |of: &dyn Fn(&Laid) -> f32| laid.iter().map(of).fold(f32::MIN, f32::max);
    for l in &laid {
        for line in l.left_out.iter().chain(&l.proof.faults).chain(&l.proof.relations_missed) {
            println!("{} ({}): {line}", l.prompt, l.seed);
        }
    }
    let (wanted, placed) = (sum(&|l| l.wanted), sum(&|l| l.placed));
    let relations = sum(&|l| l.proof.relations as usize);
    let kept = sum(&|l| l.proof.relations_kept as usize);
    let area = |l: &Laid| l.area_m2;
    println!("{} places of {:.0} to {:.0} m2", laid.len(), least(&area), most(&area));
    println!("{} to {} things each", least(&|l| l.wanted as f32), most(&|l| l.wanted as f32));
    println!("things wanted {wanted}, placed {placed}: {:.2} %", placed as f32 * 100.0 / wanted as f32);
    println!("collisions {}", sum(&|l| l.proof.collisions as usize));
    println!("out of bounds {}", sum(&|l| l.proof.out_of_bounds as usize));
    println!("unsupported {}", sum(&|l| l.proof.unsupported as usize));
    println!("doors clear {} of {}", sum(&|l| usize::from(l.proof.doors_clear)), laid.len());
    let reachable = |l: &Laid| l.proof.reachable;
    println!("reachable, mean {:.4}, least {:.3}", mean(&reachable), least(&reachable));
    println!("by wheelchair, mean {:.3}", mean(&|l| l.proof.reachable_wheelchair));
    println!("relations {relations}, kept {kept}: {:.2} %", kept as f32 * 100.0 / relations as f32);
    println!("clear at the start, mean {:.2} m", mean(&|l| l.proof.spawn_clear_m));
    let seen = |l: &Laid| l.proof.main_item.as_ref().map_or(1.0, |s| s.visible);
    println!("main thing seen, mean {:.2}", mean(&seen));

    for l in &laid {
        let p = &l.proof;
        assert!(
            p.holds() && p.doors_clear && p.walkable_m2 > 0.5,
            "{} ({}): {:?}",
            l.prompt,
            l.seed,
            p.faults
        );
        assert!(l.asked_out == 0, "{} ({}): {:?}", l.prompt, l.seed, l.left_out);
        let dense = l.prompt.contains("six tables");
        assert!(!dense || (p.reachable == 1.0 && l.placed >= 70), "{} things, {}", l.placed, p.reachable);
    }
    assert!(laid.len() >= 200);
    assert!(mean(&reachable) >= 0.99);
    assert!(placed * 1000 >= wanted * 995, "{placed} of {wanted}");
    assert!(kept * 100 >= relations * 95, "{kept} of {relations}");
}
