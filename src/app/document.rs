//! What the user works on: the prompt and its choices, and the scene that is shown.

use std::sync::Arc;

use bevy::prelude::*;

use crate::pipeline::{Built, Library, Options};
use crate::prompt::Token;
use crate::spec::{History, Note};
use crate::store::library;

/// What the next scene will be made from.
#[derive(Resource, Clone, Debug)]
pub struct Wish {
    /// The prompt.
    pub prompt: String,
    /// Seed of everything it leaves open.
    pub seed: u64,
    /// Pixels along 2 m of surface.
    pub size_px: u32,
}

impl Default for Wish {
    fn default() -> Wish {
        Wish { prompt: String::new(), seed: 1, size_px: Options::default().size_px }
    }
}

/// What the words of the prompt were understood as.
#[derive(Resource, Clone, Debug, Default)]
pub struct Understood {
    /// The prompt that was read.
    prompt: String,
    /// Its words, in order.
    pub tokens: Vec<Token>,
}

/// Reads the prompt whenever it has changed.
fn understand(wish: Res<Wish>, knowledge: Res<Knowledge>, mut understood: ResMut<Understood>) {
    if understood.prompt != wish.prompt {
        understood.tokens = knowledge.0.reader.scene(&wish.prompt, wish.seed).tokens;
        understood.prompt.clone_from(&wish.prompt);
    }
}

/// The scene that is shown, if there is one.
#[derive(Resource, Clone, Default)]
pub struct Shown(pub Option<Arc<Built>>);

/// The states of the shown scene's description.
#[derive(Resource, Clone, Default)]
pub struct Past(pub Option<History>);

/// What was last told to the user.
#[derive(Resource, Clone, Debug, Default)]
pub struct Notice(pub Option<(Tone, String)>);

/// How a message is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// Something was done.
    Good,
    /// Something could not be done.
    Bad,
}

impl Notice {
    /// Tells that something was done.
    pub fn good(&mut self, text: impl Into<String>) {
        self.tell(Tone::Good, text.into());
    }

    /// Tells that something could not be done.
    pub fn bad(&mut self, text: impl Into<String>) {
        self.tell(Tone::Bad, text.into());
    }

    fn tell(&mut self, tone: Tone, text: String) {
        info!("{text}");
        self.0 = Some((tone, text));
    }
}

/// What the program knows, shared with the threads that work.
#[derive(Resource, Clone)]
pub struct Knowledge(pub Arc<Library>);

impl Shown {
    /// The notes about the shown scene.
    pub fn notes(&self) -> &[Note] {
        self.0.as_ref().map_or(&[], |built| &built.report.notes)
    }
}

/// Adds the document's resources.
pub fn plugin(app: &mut App) {
    let mut notice = Notice::default();
    let library = library().unwrap_or_else(|error| {
        notice.bad(error.to_string());
        Library::embedded()
    });
    app.init_resource::<Wish>()
        .init_resource::<Shown>()
        .init_resource::<Past>()
        .init_resource::<Understood>()
        .add_systems(Update, understand)
        .insert_resource(notice)
        .insert_resource(Knowledge(Arc::new(library)));
}
