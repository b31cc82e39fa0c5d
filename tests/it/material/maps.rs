//! Every recipe, as it comes and with its sliders thrown about: maps that tile, colours and normals that are real.

use rayon::prelude::*;
use scenewright::material::{Choice, bake, check, layers, recipes};
use scenewright::num::Seed;
use scenewright::texture::{PbrMaps, encode, seam};

fn baked(choice: &Choice, size_px: u32) -> PbrMaps {
    bake(&check(&choice.graph().unwrap()).unwrap(), size_px, &|| false).unwrap()
}

/// The default, and twenty random settings of every slider under one layer each.
fn settings() -> Vec<Choice> {
    let mut all = Vec::new();
    for recipe in recipes::all() {
        all.push(Choice::of(recipe.name));
        for seed in 1..21 {
            let mut choice = Choice { seed, ..Choice::of(recipe.name) };
            for slider in recipe.sliders {
                let mut draw = Seed(seed).stream((recipe.name, slider.name));
                choice.sliders.insert(slider.name.into(), draw.range(slider.min, slider.max));
            }
            // Every layer comes to lie on every recipe.
            let layer = &layers::ALL[seed as usize % layers::ALL.len()].slider;
            let amount = Seed(seed).stream((recipe.name, "layer")).range(layer.min, layer.max);
            choice.sliders.entry(layer.name.into()).or_insert(amount);
            all.push(choice);
        }
    }
    all
}

#[test]
fn every_recipe_holds_its_promises() {
    let broken: Vec<String> = settings().par_iter().filter_map(|choice| fault(choice).err()).collect();
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

fn fault(choice: &Choice) -> Result<(), String> {
    let maps = baked(choice, 256);
    let say = |what: String| Err(format!("{} seed {}: {what}", choice.recipe, choice.seed));
    // What is only a few pixels wide, such as penny tiles on 2 m, is measured again with more of them.
    let measured = [1, 2].map(|times| move || seam(&baked(choice, 256 * times)));
    if measured.iter().all(|measure| measure().worst() > 1.05) {
        return say(format!("does not tile: {:?}", measured[1]()));
    }
    let channels = usize::from(maps.base_color.channels);
    for (i, orm) in maps.orm.data.chunks_exact(3).enumerate() {
        let [r, g, b] = [0, 1, 2].map(|c| f32::from(maps.base_color.data[i * channels + c]));
        let luminance = 0.2126 * r + 0.7152 * g + 0.0722 * b;
        if orm[2] > 128 && luminance < 175.0 {
            return say(format!("metal too dark at {i}: {r} {g} {b}"));
        }
        if orm[2] < 127 && [r, g, b].iter().any(|c| !(30.0..=240.0).contains(c)) {
            return say(format!("colour out of range at {i}: {r} {g} {b}"));
        }
        let normal = [0, 1, 2].map(|c| (f32::from(maps.normal.data[i * 3 + c]) - 128.0) / 127.0);
        let length = normal.iter().map(|n| n * n).sum::<f32>().sqrt();
        if (length - 1.0).abs() > 1.0 / 127.0 || normal[2] <= 0.0 {
            return say(format!("normal at {i} is {normal:?}"));
        }
    }
    if !maps.relief_m.is_finite() || maps.height.len() != 256 * 256 {
        return say(format!("height: relief {} m", maps.relief_m));
    }
    Ok(())
}

#[test]
fn no_recipe_is_flat() {
    let spread = |data: &[u8], channel: usize, channels: usize| {
        let values: Vec<f64> = data.iter().skip(channel).step_by(channels).map(|v| f64::from(*v)).collect();
        let mean = values.iter().sum::<f64>() / values.len() as f64;
        (values.iter().map(|v| (v - mean) * (v - mean)).sum::<f64>() / values.len() as f64).sqrt()
    };
    for recipe in recipes::all() {
        let maps = baked(&Choice::of(recipe.name), 256);
        let color = spread(&maps.base_color.data, 1, usize::from(maps.base_color.channels));
        let roughness = spread(&maps.orm.data, 1, 3);
        assert!(color > 0.6 && roughness > 0.6, "{}: spread {color:.2}, {roughness:.2}", recipe.name);
    }
}

#[test]
fn names_words_and_sliders_are_sound() {
    assert!(recipes::all().len() >= 24);
    for recipe in recipes::all() {
        assert!(std::ptr::eq(recipes::find(recipe.name).unwrap(), *recipe), "{} stands twice", recipe.name);
        assert!(recipe.sliders.len() >= 8 && !recipe.words.is_empty(), "{}", recipe.name);
        assert!([1.0, 2.0, 4.0].contains(&recipe.size_m), "{}", recipe.name);
        let mut names: Vec<&str> = recipe.sliders.iter().map(|s| s.name).collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), recipe.sliders.len(), "{} has a slider twice", recipe.name);
        for slider in recipe.sliders {
            let inside = slider.min < slider.max && (slider.min..=slider.max).contains(&slider.default);
            assert!(inside, "{}: {slider:?}", recipe.name);
        }
    }
}

#[test]
fn wear_and_water_show() {
    let with = |name: &str, value: f32| {
        let mut choice = Choice::of("stone_blocks");
        choice.sliders.insert(name.into(), value);
        baked(&choice, 128)
    };
    let mean = |data: &[u8], channel: usize| {
        let values = data.iter().skip(channel).step_by(3);
        values.map(|v| f64::from(*v)).sum::<f64>() / (data.len() / 3) as f64
    };
    let (dry, wet) = (with("wetness", 0.0), with("wetness", 1.0));
    assert!(mean(&wet.orm.data, 1) + 40.0 < mean(&dry.orm.data, 1), "water is glossy");
    assert!(mean(&wet.base_color.data, 1) + 10.0 < mean(&dry.base_color.data, 1), "water darkens");
    let mossy = with("moss", 0.9);
    let green = |m: &PbrMaps| mean(&m.base_color.data, 1) - mean(&m.base_color.data, 0);
    assert!(green(&mossy) > green(&dry) + 10.0, "moss is green");
    assert!(with("relief", 2.0).relief_m > with("relief", 0.5).relief_m * 2.0);
}

#[test]
fn files_decode_to_the_same_pixels() {
    let maps = baked(&Choice::of("brick"), 64);
    let read = |bytes: &[u8]| {
        let mut reader = png::Decoder::new(std::io::Cursor::new(bytes)).read_info().unwrap();
        let mut data = vec![0; reader.output_buffer_size().unwrap()];
        let info = reader.next_frame(&mut data).unwrap();
        data.truncate(info.buffer_size());
        (info.width, data)
    };
    assert_eq!(read(&encode::png(&maps.normal)), (64, maps.normal.data.clone()));
    let deep: Vec<u8> = maps.height.iter().flat_map(|h| h.to_be_bytes()).collect();
    assert_eq!(read(&encode::png16_grey(64, 64, &maps.height)), (64, deep));
    let jpeg = encode::jpeg(&maps.base_color, 90);
    assert_eq!((&jpeg[..2], &jpeg[jpeg.len() - 2..]), (&[0xff, 0xd8][..], &[0xff, 0xd9][..]));
}
