//! Work on whole planes: blurs and the pyramid of occlusion, at radii from less than a pixel to the whole tile.

use super::card::{baker, difference};
use scenewright::material::check;
use scenewright::material::graph::Graph;

const SIZE_PX: u32 = 128;

/// A rough height with `between` on its way to the maps; the tile is a metre wide.
fn graph(between: &str) -> Graph {
    let text = format!(
        r#"{{"version": 1, "size_m": 1.0, "nodes": [
            {{"op": "fbm", "params": {{"nx": 9, "ny": 9, "octaves": 3, "seed": 5}}}},
            {{"op": "multiply", "inputs": {{"a": {{"node": 0, "port": "out"}}, "b": 0.03}}}},
            {between},
            {{"op": "clamp", "inputs": {{"x": {{"node": 2, "port": "out"}}}}}}],
          "outputs": {{"base_color": [0.4, 0.4, 0.4], "roughness": {{"node": 3, "port": "out"}},
            "height": {{"node": 1, "port": "out"}}, "normal": {{"node": 4, "port": "out"}}}}}}"#
    );
    let normal = r#"{"op": "normal", "inputs": {"height": {"node": 1, "port": "out"}}}],"#;
    Graph::from_json(&text.replacen("],\n", &format!(", {normal}\n"), 1)).unwrap()
}

#[test]
fn blurs_and_occlusion_are_the_same_at_every_radius() {
    let baker = baker();
    let mut broken = Vec::new();
    for radius_m in [0.003, 0.01, 0.02, 0.035, 0.07, 0.2, 0.9] {
        for node in [
            format!(
                r#"{{"op": "blur", "params": {{"radius_m": {radius_m}}}, "inputs": {{"x": {{"node": 0, "port": "out"}}}}}}"#
            ),
            format!(
                r#"{{"op": "occlusion", "params": {{"radius_m": {radius_m}}}, "inputs": {{"height": {{"node": 1, "port": "out"}}}}}}"#
            ),
        ] {
            let checked = check(&graph(&node)).unwrap();
            broken.extend(difference(&baker, &checked, SIZE_PX).err().map(|what| format!("{node}: {what}")));
        }
    }
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}
