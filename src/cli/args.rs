//! What can be said on the command line.

use std::path::PathBuf;

use clap::{ArgAction, Args, Parser, Subcommand, ValueEnum};

use crate::pipeline::Options;

/// Type a sentence; walk through the place it describes; ship it to any engine.
#[derive(Debug, Parser)]
#[command(
    name = "scenewright",
    version,
    after_help = "\
Examples:
  scenewright                                                    open the window
  scenewright scene \"a cosy tavern with six round tables\" -o tavern.glb
  scenewright material \"weathered oak planks\" -o planks/
  scenewright prop \"red velvet armchair\" -o armchair.glb"
)]
pub struct Arguments {
    /// What to do; without a command the window opens.
    #[command(subcommand)]
    pub command: Option<Command>,
    /// Options of the window.
    #[command(flatten)]
    pub window: WindowArgs,
    /// Say only what went wrong.
    #[arg(short, long, global = true)]
    pub quiet: bool,
    /// Say more; twice for even more.
    #[arg(short, long, global = true, action = ArgAction::Count)]
    pub verbose: u8,
}

/// Options of the window.
#[derive(Clone, Debug, Default, Args)]
pub struct WindowArgs {
    /// Folder for the pictures that F12 takes [default: your pictures folder]
    #[arg(long, value_name = "DIR")]
    pub screenshots: Option<PathBuf>,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Turn a prompt into a furnished scene, as GLB.
    #[command(after_help = "\
Example:
  scenewright scene \"a cosy medieval tavern with a stone fireplace\" -o tavern.glb --seed 7 --report tavern.json")]
    Scene(SceneArgs),
    /// Turn a phrase into a PBR material: a folder of maps, or a GLB to look at.
    #[command(after_help = "\
Examples:
  scenewright material \"mossy cobblestone\" -o cobblestone/ --size 2048
  scenewright material \"brushed brass\" -o brass.glb
  scenewright material --sheet -o all.png")]
    Material(MaterialArgs),
    /// Turn a phrase into one object, as GLB.
    #[command(after_help = "\
Example:
  scenewright prop \"round walnut table\" -o table.glb
  scenewright prop --sheet \"gothic chair\" \"modern chair\" -o chairs.glb")]
    Prop(PropArgs),
    /// Build a scene from a description that `scene --spec` wrote, as GLB.
    #[command(after_help = "\
Example:
  scenewright scene \"a small library\" -o library.glb --spec library.json
  scenewright build library.json -o library.glb")]
    Build(BuildArgs),
    /// Change a scene description by saying what shall be different.
    #[command(after_help = "\
Examples:
  scenewright edit library.json \"make the floor darker\" -o library.json
  scenewright edit library.json \"remove the left chair, and add a lamp on the desk\" --json -o other.json")]
    Edit(EditArgs),
    /// Show what a prompt is understood as.
    #[command(after_help = "\
Example:
  scenewright read \"two red chairs by the window\" --json")]
    Read(ReadArgs),
    /// Take a picture of a scene description or a GLB (needs a Vulkan driver).
    #[command(after_help = "\
Examples:
  scenewright render tavern.glb -o tavern.png
  scenewright render library.json -o library.png --size 1920x1080 --camera orbit:30,35,12")]
    Render(RenderArgs),
    /// List what the program knows.
    #[command(after_help = "\
Example:
  scenewright list props --json")]
    List(ListArgs),
}

/// Seed, detail and reports: what making things has in common.
#[derive(Clone, Debug, Args)]
pub struct Making {
    /// Seed of everything the prompt leaves open; the same seed gives the same file
    #[arg(long, value_name = "N", default_value_t = 1)]
    pub seed: u64,
    /// Pixels along 2 m of surface: a power of two from 64 to 8192
    #[arg(long, value_name = "PX", default_value_t = 1024, value_parser = size_px)]
    pub size: u32,
    /// Write a report of what was understood, built and proved, as JSON
    #[arg(long, value_name = "FILE")]
    pub report: Option<PathBuf>,
}

/// Arguments of `scene`.
#[derive(Debug, Args)]
pub struct SceneArgs {
    /// What the scene should be
    pub prompt: String,
    /// The GLB to write; - for standard output
    #[arg(short, value_name = "FILE")]
    pub output: PathBuf,
    #[command(flatten)]
    pub making: Making,
    /// Target platform, see `list profiles`
    #[arg(long, value_name = "NAME", default_value = "default")]
    pub profile: String,
    /// Write the scene's description, for `build` and `render`
    #[arg(long, value_name = "FILE")]
    pub spec: Option<PathBuf>,
}

/// Arguments of `material`.
#[derive(Debug, Args)]
pub struct MaterialArgs {
    /// What the material should be
    #[arg(required_unless_present = "sheet")]
    pub prompt: Vec<String>,
    /// A folder for the maps, or a file ending in .glb; with --sheet a picture, .png or .jpg
    #[arg(short, value_name = "DIR|FILE")]
    pub output: PathBuf,
    /// Draw a lit contact sheet: of every recipe, or of each phrase given
    #[arg(long)]
    pub sheet: bool,
    #[command(flatten)]
    pub making: Making,
}

/// Arguments of `prop`.
#[derive(Debug, Args)]
pub struct PropArgs {
    /// What the object should be
    #[arg(required_unless_present = "sheet")]
    pub prompt: Vec<String>,
    /// The GLB to write; - for standard output
    #[arg(short, value_name = "FILE")]
    pub output: PathBuf,
    #[command(flatten)]
    pub making: Making,
    /// Stand every object, or each phrase or group given, side by side with a figure for scale
    #[arg(long)]
    pub sheet: bool,
}

/// Arguments of `build`.
#[derive(Debug, Args)]
pub struct BuildArgs {
    /// A scene description; - for standard input
    pub file: PathBuf,
    /// The GLB to write; - for standard output
    #[arg(short, value_name = "FILE")]
    pub output: PathBuf,
    /// Target platform, see `list profiles`
    #[arg(long, value_name = "NAME", default_value = "default")]
    pub profile: String,
    /// Pixels along 2 m of surface: a power of two from 64 to 8192
    #[arg(long, value_name = "PX", default_value_t = 1024, value_parser = size_px)]
    pub size: u32,
    /// Write a report of what was built and proved, as JSON
    #[arg(long, value_name = "FILE")]
    pub report: Option<PathBuf>,
}

/// Arguments of `edit`.
#[derive(Debug, Args)]
pub struct EditArgs {
    /// A scene description; - for standard input
    pub file: PathBuf,
    /// What shall be different
    pub text: String,
    /// The scene description to write; - for standard output
    #[arg(short, value_name = "FILE")]
    pub output: PathBuf,
    /// Print the edits, what they changed and the notes as JSON
    #[arg(long)]
    pub json: bool,
}

/// Arguments of `read`.
#[derive(Debug, Args)]
pub struct ReadArgs {
    /// The prompt
    pub prompt: String,
    /// Seed of everything the prompt leaves open
    #[arg(long, value_name = "N", default_value_t = 1)]
    pub seed: u64,
    /// Print JSON
    #[arg(long)]
    pub json: bool,
}

/// Arguments of `render`.
#[derive(Debug, Args)]
pub struct RenderArgs {
    /// A scene description or a GLB; - for a description on standard input
    pub file: PathBuf,
    /// The PNG to write; - for standard output
    #[arg(short, value_name = "FILE")]
    pub output: PathBuf,
    /// Width and height in pixels
    #[arg(long, value_name = "WxH", default_value = "1280x800", value_parser = picture_size)]
    pub size: [u32; 2],
    /// `spawn`, `top`, or `orbit:YAW,PITCH[,DISTANCE]` in degrees and metres
    #[arg(long, value_name = "CAMERA", default_value = "spawn", allow_hyphen_values = true)]
    pub camera: String,
}

/// Arguments of `list`.
#[derive(Debug, Args)]
pub struct ListArgs {
    /// What to list
    pub what: Listed,
    /// Print a JSON array of objects
    #[arg(long)]
    pub json: bool,
}

/// What can be listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Listed {
    /// Families of materials
    Recipes,
    /// Objects
    Props,
    /// Kinds of place
    Archetypes,
    /// Target platforms
    Profiles,
}

fn size_px(text: &str) -> Result<u32, String> {
    let sizes = || Options::SIZES.map(|size| size.to_string()).join(", ");
    let size: Option<u32> = text.parse().ok().filter(|size| Options::SIZES.contains(size));
    size.ok_or_else(|| format!("choose one of {}", sizes()))
}

fn picture_size(text: &str) -> Result<[u32; 2], String> {
    let sides = text.split_once(['x', 'X', '×']).and_then(|(w, h)| Some([w.parse().ok()?, h.parse().ok()?]));
    sides
        .filter(|size| size.iter().all(|side| (16..=8192).contains(side)))
        .ok_or_else(|| "write it as WIDTHxHEIGHT, each from 16 to 8192, for example 1280x800".into())
}
