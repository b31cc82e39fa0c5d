//! F12: a picture of the window, as a file.

use std::path::{Path, PathBuf};

use bevy::app::Plugin;
use bevy::prelude::*;
use bevy::render::view::screenshot::{Screenshot, ScreenshotCaptured};

use super::document::Notice;
use crate::store::save;
use crate::texture::{self, encode};

/// Asks for a picture.
#[derive(Message, Clone, Copy, Debug)]
pub struct TakePicture;

#[derive(Resource)]
struct Folder(PathBuf);

/// Adds screenshots into `folder`, or into the user's pictures folder.
pub fn plugin(folder: Option<PathBuf>) -> impl Plugin {
    move |app: &mut App| {
        app.insert_resource(Folder(folder.clone().unwrap_or_else(pictures_folder)))
            .add_message::<TakePicture>()
            .add_systems(Update, take);
    }
}

fn take(mut asked: MessageReader<TakePicture>, mut commands: Commands) {
    if asked.read().last().is_some() {
        commands.spawn(Screenshot::primary_window()).observe(keep);
    }
}

fn keep(shot: On<ScreenshotCaptured>, folder: Res<Folder>, mut notice: ResMut<Notice>) {
    match write(&shot.image, &folder.0) {
        Ok(path) => notice.good(format!("Picture saved as {}", path.display())),
        Err(reason) => notice.bad(reason),
    }
}

fn write(image: &Image, folder: &Path) -> Result<PathBuf, String> {
    let dynamic =
        image.clone().try_into_dynamic().map_err(|error| format!("The picture was not taken: {error}"))?;
    let rgb = dynamic.to_rgb8();
    let (width, height) = rgb.dimensions();
    let picture = texture::Image { width, height, channels: 3, data: rgb.into_raw() };
    std::fs::create_dir_all(folder)
        .map_err(|error| format!("Cannot create {}: {error}", folder.display()))?;
    let path = free_name(folder);
    save(&path, &encode::png(&picture)).map_err(|error| error.to_string())?;
    Ok(path)
}

fn free_name(folder: &Path) -> PathBuf {
    let name = |number: u32| folder.join(format!("scenewright-{number:03}.png"));
    (1..).map(name).find(|path| !path.exists()).unwrap_or_else(|| name(0))
}

fn pictures_folder() -> PathBuf {
    let variable = |name: &str| std::env::var_os(name).map(PathBuf::from);
    let home = variable("HOME").or_else(|| variable("USERPROFILE"));
    home.map_or_else(|| PathBuf::from("."), |home| home.join("Pictures"))
}
