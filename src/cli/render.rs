//! `render`: a picture of a scene, without a window.

use thiserror::Error;

use super::args::RenderArgs;
use super::outcome::Result;
use super::show::Show;

/// The camera was not understood.
#[derive(Debug, Error)]
#[error("`{0}` is no camera: use spawn, top, or orbit:YAW,PITCH[,DISTANCE] in degrees and metres")]
pub struct BadCamera(pub String);

/// Runs the command.
#[cfg(feature = "app")]
pub fn run(args: &RenderArgs, show: &Show) -> Result {
    use crate::pipeline::{self, Options};
    use crate::preview;
    use crate::spec::Spec;
    use crate::store::{SystemClock, library, read_bytes, save};
    use crate::texture::encode;

    let camera = camera(&args.camera).ok_or_else(|| BadCamera(args.camera.clone()))?;
    let bytes = read_bytes(&args.file)?;
    let picture = if bytes.starts_with(b"glTF") {
        preview::picture_of_glb(bytes, camera, args.size)?
    } else {
        let spec = Spec::from_json(&String::from_utf8_lossy(&bytes))?;
        let clock = SystemClock::start();
        let built = pipeline::build(&library()?, spec, &Options::default(), show, &clock)?;
        preview::picture(&built.scene, camera, args.size)?
    };
    save(&args.output, &encode::png(&picture))?;
    show.written(&args.output, &format!("{} × {} pixels", args.size[0], args.size[1]));
    Ok(())
}

/// Reads `spawn`, `top` or `orbit:YAW,PITCH[,DISTANCE]`.
#[cfg(feature = "app")]
fn camera(text: &str) -> Option<crate::preview::Camera> {
    use crate::preview::Camera;
    match text {
        "spawn" => return Some(Camera::Spawn),
        "top" => return Some(Camera::Top),
        _ => {}
    }
    let numbers: Option<Vec<f32>> = text
        .strip_prefix("orbit:")?
        .split(',')
        .map(|n| n.trim().parse().ok().filter(|n: &f32| n.is_finite()))
        .collect();
    match numbers?.as_slice() {
        [yaw_deg, pitch_deg] => {
            Some(Camera::Orbit { yaw_deg: *yaw_deg, pitch_deg: *pitch_deg, distance_m: None })
        }
        [yaw_deg, pitch_deg, distance] if *distance > 0.0 => {
            Some(Camera::Orbit { yaw_deg: *yaw_deg, pitch_deg: *pitch_deg, distance_m: Some(*distance) })
        }
        _ => None,
    }
}

/// Without Bevy there is nothing to draw with.
#[cfg(not(feature = "app"))]
pub fn run(_args: &RenderArgs, _show: &Show) -> Result {
    Err("this build has no renderer: build with the feature `app`".into())
}
