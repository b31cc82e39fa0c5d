//! The image that the scene is drawn into. The panels are drawn every frame, the scene only when it changes:
//! without a graphics card first roughly, while things move, and finely as soon as they rest.

use bevy::camera::RenderTarget;
use bevy::light::GeneratedEnvironmentMapLight;
use bevy::prelude::*;
use bevy::render::render_resource::TextureFormat;
use bevy_egui::egui::TextureId;
use bevy_egui::{EguiTextureHandle, EguiUserTextures};

use super::{Frame, Sight, ViewCamera};
use crate::app::run::Power;
use crate::app::show::Arrived;
use crate::preview::Quality;
use crate::preview::live::Tuned;

/// The images, and which of them is current.
#[derive(Resource, Default)]
pub struct Canvas {
    rough: Option<Sheet>,
    fine: Option<Sheet>,
    /// Which is drawn into.
    target: Grade,
    /// Which is shown: one that was drawn into for some frames.
    shown: Grade,
    /// Frames drawn into the target so far.
    drawn: u32,
    /// Frames still to be drawn.
    left: u32,
    seen: Option<(Transform, bool)>,
    /// Whether a new scene has not been seen yet.
    fresh: bool,
}

struct Sheet {
    image: Handle<Image>,
    texture: TextureId,
    size: UVec2,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Grade {
    Rough,
    #[default]
    Fine,
}

/// Frames after which shadows and reflections of a new scene have settled: without a graphics card, where
/// shaders are compiled in the frame that needs them; and with one, where they are compiled beside it.
const SETTLE_FRAMES: (u32, u32) = (6, 240);

/// Frames until a picture is out of the renderer, which works one frame behind.
const LATENCY_FRAMES: u32 = 3;

impl Canvas {
    /// What the panels show in place of the view.
    pub fn texture(&self) -> Option<TextureId> {
        self.sheet(self.shown).as_ref().map(|sheet| sheet.texture)
    }

    /// Whether frames have to follow, though nobody touches anything.
    pub fn busy(&self) -> bool {
        self.left > 0
    }

    fn sheet(&self, grade: Grade) -> &Option<Sheet> {
        match grade {
            Grade::Rough => &self.rough,
            Grade::Fine => &self.fine,
        }
    }

    fn aim(&mut self, grade: Grade, frames: u32) {
        if self.target != grade {
            (self.target, self.drawn) = (grade, 0);
        }
        self.left = frames;
    }
}

/// Keeps the images as large as the view.
pub fn resize(
    sight: Res<Sight>,
    window: Single<&Window>,
    mut canvas: ResMut<Canvas>,
    mut images: ResMut<Assets<Image>>,
    mut textures: ResMut<EguiUserTextures>,
) {
    let Some([left, top, right, bottom]) = sight.area else { return };
    let size = Vec2::new(right - left, bottom - top) * window.scale_factor();
    for (grade, part) in [(Grade::Rough, 0.5), (Grade::Fine, 1.0)] {
        let size = (size * part).as_uvec2().max(UVec2::splat(8));
        if canvas.sheet(grade).as_ref().is_some_and(|sheet| sheet.size == size) {
            continue;
        }
        let image =
            images.add(Image::new_target_texture(size.x, size.y, TextureFormat::Rgba8UnormSrgb, None));
        let texture = textures.add_image(EguiTextureHandle::Strong(image.clone()));
        let sheet = Some(Sheet { image, texture, size });
        let old = match grade {
            Grade::Rough => std::mem::replace(&mut canvas.rough, sheet),
            Grade::Fine => std::mem::replace(&mut canvas.fine, sheet),
        };
        if let Some(old) = old {
            textures.remove_image(&old.image);
        }
        (canvas.drawn, canvas.left) = (0, canvas.left.max(LATENCY_FRAMES));
    }
}

/// Decides whether this frame draws the scene, and how finely.
pub fn pace(
    mut canvas: ResMut<Canvas>,
    (power, sight): (Res<Power>, Res<Sight>),
    (mut arrived, mut framed, mut tuned): (
        MessageReader<Arrived>,
        MessageReader<Frame>,
        MessageReader<Tuned>,
    ),
    mut commands: Commands,
    camera: Single<(Entity, &Transform, &mut Camera, &mut RenderTarget), With<ViewCamera>>,
) {
    let (entity, transform, mut camera, mut target) = camera.into_inner();
    let now = Some((*transform, sight.ceiling));
    let moved = canvas.seen != now;
    canvas.seen = now;
    let new = arrived.read().count() > 0;
    canvas.fresh |= new;
    let fresh = new || framed.read().count() > 0;
    let can_rest = power.0 == Quality::Plain;
    if fresh {
        canvas.aim(Grade::Fine, if can_rest { SETTLE_FRAMES.0 } else { SETTLE_FRAMES.1 });
    } else if tuned.read().count() > 0 && canvas.left <= LATENCY_FRAMES {
        canvas.aim(Grade::Fine, LATENCY_FRAMES);
    } else if moved && can_rest && canvas.left <= LATENCY_FRAMES {
        canvas.aim(Grade::Rough, LATENCY_FRAMES);
    }
    let active = !can_rest || canvas.left > 0;
    if camera.is_active != active {
        camera.is_active = active;
    }
    if let Some(sheet) = canvas.sheet(canvas.target)
        && target.as_image() != Some(&sheet.image)
    {
        *target = RenderTarget::Image(sheet.image.clone().into());
    }
    if !active {
        return;
    }
    canvas.drawn += 1;
    if canvas.drawn >= LATENCY_FRAMES {
        canvas.shown = canvas.target;
    }
    canvas.left = canvas.left.saturating_sub(1);
    match (canvas.left, canvas.target) {
        (0, Grade::Rough) => canvas.aim(Grade::Fine, LATENCY_FRAMES),
        // The reflections are filtered by now; they would be filtered again in every frame.
        (0, Grade::Fine) => {
            commands.entity(entity).remove::<GeneratedEnvironmentMapLight>();
            if std::mem::take(&mut canvas.fresh) {
                info!("scene drawn");
            }
        }
        _ => {}
    }
}
