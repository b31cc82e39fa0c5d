//! A colour that is asked for is the colour that is seen.

use rayon::prelude::*;
use scenewright::material::{Choice, bake, check, recipes};
use scenewright::num::{LinearRgb, Srgb8};

/// Mean linear colour of the baked base colour.
fn mean(choice: &Choice) -> LinearRgb {
    let maps = bake(&check(&choice.graph().unwrap()).unwrap(), 128, &|| false).unwrap();
    let channels = usize::from(maps.base_color.channels);
    let pixels = maps.base_color.data.chunks_exact(channels);
    let count = pixels.len() as f32;
    let mut sum = [0.0f32; 3];
    for p in pixels {
        let linear = Srgb8([p[0], p[1], p[2]]).to_linear();
        sum.iter_mut().zip(linear.0).for_each(|(s, c)| *s += c / count);
    }
    LinearRgb(sum)
}

/// Hue in degrees and saturation (HSV) of the encoded colour.
fn hue(color: LinearRgb) -> (f32, f32) {
    let [r, g, b] = color.to_srgb8().0.map(f32::from);
    let (high, low) = (r.max(g).max(b), r.min(g).min(b));
    let span = (high - low).max(1e-3);
    let sixth = if high == r {
        (g - b) / span
    } else if high == g {
        2.0 + (b - r) / span
    } else {
        4.0 + (r - g) / span
    };
    ((sixth * 60.0).rem_euclid(360.0), span / high.max(1.0))
}

#[test]
fn a_wanted_colour_dominates() {
    let wanted = [0x9a3b34, 0x3f7a4a, 0x3a5f9e, 0xc9a24a];
    let broken: Vec<String> = recipes::all()
        .par_iter()
        .flat_map_iter(|recipe| {
            wanted.iter().filter_map(|&hex| {
                let mut choice = Choice { color: Some(Srgb8::hex(hex)), ..Choice::of(recipe.name) };
                choice.sliders.insert("dirt".into(), 0.0);
                let (asked, got) = (Srgb8::hex(hex).to_linear(), mean(&choice));
                let (wanted, (found, saturation)) = (hue(asked).0, hue(got));
                let apart = (found - wanted + 180.0).rem_euclid(360.0) - 180.0;
                let close = apart.abs() < 25.0 && saturation > 0.15;
                (!close).then(|| {
                    format!(
                        "{} #{hex:06x}: hue {found:.0}° not {wanted:.0}°, {:?}",
                        recipe.name,
                        got.to_srgb8()
                    )
                })
            })
        })
        .collect();
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

#[test]
fn defaults_are_about_as_bright_as_they_say() {
    let broken: Vec<String> = recipes::all()
        .par_iter()
        .filter_map(|recipe| {
            let (asked, got) =
                (recipe.color.to_linear().luminance(), mean(&Choice::of(recipe.name)).luminance());
            let ratio = got / asked;
            (!(0.5..1.6).contains(&ratio)).then(|| format!("{}: {ratio:.2} times as bright", recipe.name))
        })
        .collect();
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}
