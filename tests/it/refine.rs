//! A scene is changed by words, and goes back to what it was.

use std::sync::Arc;

use scenewright::material::Choice;
use scenewright::num::Srgb8;
use scenewright::pipeline::{Library, Options, PipelineError, Refined, Silent, Watch, generate, refine};
use scenewright::prompt::Steps;
use scenewright::spec::{Difference, Edit, History, Spec, Surface, differences};
use scenewright::store::SystemClock;

const SMALL: Options = Options { size_px: 32 };

fn refined(library: &Library, spec: &Spec, text: &str, watch: &dyn Watch) -> Result<Refined, PipelineError> {
    refine(library, spec, text, &SMALL, watch, &SystemClock::start())
}

#[test]
fn words_change_what_they_name_and_nothing_else() {
    let library = Library::embedded();
    let clock = SystemClock::start();
    let built = generate(&library, "a small bedroom with two red chairs", 1, &SMALL, &Silent, &clock);
    let first = built.expect("it is made").spec;
    let mut history = History::new("a small bedroom", Arc::new(first.clone()));
    let Ok(Refined::Scene(second)) = refined(&library, &first, "paint the chairs blue", &Silent) else {
        panic!("it is understood")
    };
    let changed = differences(&first, &second.spec);
    let chairs =
        changed.iter().filter(|d| matches!(d, Difference::Changed(id, _) if id.0.starts_with("chair")));
    assert_eq!((changed.len(), chairs.count()), (2, 2), "{changed:?}");
    assert!(second.report.certificate.holds());
    history.push("paint the chairs blue", Arc::new(second.spec.clone()));

    let back = refined(&library, &second.spec, "undo that, then make the floor darker", &Silent);
    let Ok(Refined::Steps(Steps::Undo(1), Some(then))) = back else { panic!("steps come first") };
    history.go(history.back(1).expect("a step"));
    let Ok(Refined::Scene(third)) = refined(&library, &history.now().spec, &then, &Silent) else {
        panic!("{then} is understood")
    };
    let changed = differences(&first, &third.spec);
    assert!(matches!(changed[..], [Difference::Surface(_)]), "{changed:?}");

    let thanks = refined(&library, &first, "thanks, that looks great", &Silent);
    assert!(matches!(thanks, Ok(Refined::Nothing(notes)) if !notes.is_empty()));
}

#[test]
fn a_material_set_by_hand_stays_so() {
    let library = Library::embedded();
    let mut spec = library.reader.scene("a small bedroom", 1).spec;
    let floor = spec.surfaces[&Surface::Floor].replace(' ', "-");
    let own = Choice { color: Some(Srgb8::hex(0x3355aa)), ..Choice::of("terrazzo") };
    let set = Edit::SetMaterial(floor.clone(), Some(Box::new(own.clone())));
    let undo = set.apply(&mut spec).expect("it applies");
    assert_eq!(Spec::from_json(&spec.to_json()).expect("it is read").materials[&floor], own);

    let Ok(Refined::Scene(built)) = refined(&library, &spec, "make it brighter", &Silent) else {
        panic!("it is understood")
    };
    let made = built.scene.materials.iter().find(|m| m.id == floor).expect("the floor's");
    assert_eq!(made.choice.as_ref(), Some(&own));

    undo.apply(&mut spec).expect("it applies");
    assert!(spec.materials.is_empty());
}

#[test]
fn refining_can_be_cancelled() {
    struct Stopped;
    impl Watch for Stopped {
        fn progress(&self, _: scenewright::pipeline::Stage, _: usize, _: usize) {}
        fn cancelled(&self) -> bool {
            true
        }
    }
    let library = Library::embedded();
    let spec = library.reader.scene("a small bedroom", 1).spec;
    let stopped = refined(&library, &spec, "make the floor darker", &Stopped);
    assert!(matches!(stopped, Err(PipelineError::Cancelled)));
}
