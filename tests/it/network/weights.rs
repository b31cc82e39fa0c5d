//! Weights that are cut off, altered or of another layout are refused with a reason; prompts are read all the same.

use std::process::Command;

use scenewright::ml::{Network, WeightsError, network};
use scenewright::prompt::Meaning;

fn bytes() -> Vec<u8> {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/assets/weights/meaning.safetensors");
    std::fs::read(path).expect("the weights are in the repository")
}

#[test]
fn weights_of_the_program_are_whole_and_small() {
    let whole = bytes();
    assert!(whole.len() <= 12 << 20, "{} bytes", whole.len());
    assert!(Network::of(&whole).is_ok());
}

#[test]
fn cut_off_weights_are_refused() {
    let whole = bytes();
    for length in [0, 1, 8, 100, 5_000, whole.len() / 2, whole.len() - 1] {
        let error = Network::of(&whole[..length]).expect_err("it is not whole");
        assert!(matches!(error, WeightsError::Format(_)), "{length} bytes: {error}");
    }
}

#[test]
fn altered_weights_are_refused() {
    let whole = bytes();
    for at in [whole.len() / 3, whole.len() / 2, whole.len() - 1] {
        let mut altered = whole.clone();
        altered[at] ^= 0x40;
        let error = Network::of(&altered).expect_err("a bit differs");
        assert!(matches!(error, WeightsError::Altered { .. }), "{error}");
    }
    let mut other = whole;
    let version = other.windows(13).position(|w| w == br#""version":"1""#).expect("it has a version");
    other[version + 11] = b'9';
    let error = Network::of(&other).expect_err("another layout");
    assert!(error.to_string().contains("layout 9"), "{error}");
}

#[test]
fn guesses_are_the_same_everywhere() {
    let network = network().expect("it is whole");
    let phrases = ["kilderkin", "somewhere to sleep", "zzyzx", "old stone thing", "ÅNGSTRÖM \u{1F600}"];
    let bits = phrases.map(|p| network.thing(p).iter().map(|g| g.score.to_bits()).collect::<Vec<_>>());
    for _ in 0..3 {
        let again = phrases.map(|p| network.thing(p).iter().map(|g| g.score.to_bits()).collect::<Vec<_>>());
        assert_eq!(bits, again);
    }
    assert!(network.thing("").is_empty() && network.place(" \u{7} ").is_empty());
    let long = "somewhere very long ".repeat(5_000);
    assert!(network.place(&long).iter().all(|g| g.score.is_finite()));
}

#[test]
fn own_weights_that_are_broken_leave_the_word_lists() {
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::create_dir(folder.path().join("weights")).expect("it is writable");
    std::fs::write(folder.path().join("weights/meaning.safetensors"), &bytes()[..4_000])
        .expect("it is writable");
    let out = Command::new(env!("CARGO_BIN_EXE_scenewright"))
        .args(["read", "a tavern with two chairs", "--json"])
        .env("SCENEWRIGHT_ASSETS", folder.path())
        .output()
        .expect("it starts");
    assert!(out.status.success());
    let text = String::from_utf8_lossy(&out.stdout);
    assert!(text.contains("no-network") && text.contains("meaning.safetensors"), "{text}");
    assert!(text.contains("tavern"), "{text}");
}
