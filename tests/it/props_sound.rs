//! Objects are solid where they say so, and their textures lie evenly.

use std::collections::BTreeMap;

use scenewright::mesh::{leaks, pieces, uv_stretch};
use scenewright::num::Seed;
use scenewright::props;

#[test]
#[ignore = "lists what is left to mend"]
fn diagnose() {
    let mut open: BTreeMap<String, (usize, usize)> = BTreeMap::new();
    let mut uv: Vec<String> = Vec::new();
    for generator in props::all() {
        let prop = generator.make_default(Seed(1));
        for part in &prop.parts {
            let all = pieces(&part.mesh);
            if part.closed {
                let bad = all.iter().filter(|piece| !leaks(piece).is_closed()).count();
                if bad > 0 {
                    let entry = open
                        .entry(format!("{} {} {}", generator.group, generator.kind, part.name))
                        .or_default();
                    entry.0 += bad;
                    entry.1 += all.len();
                }
            }
            let (mut bad, mut total) = (0.0, 0.0);
            for t in &part.mesh.triangles {
                let one = scenewright::mesh::TriMesh {
                    positions: t.map(|i| part.mesh.positions[i as usize]).to_vec(),
                    normals: t.map(|i| part.mesh.normals[i as usize]).to_vec(),
                    uvs: t.map(|i| part.mesh.uvs[i as usize]).to_vec(),
                    triangles: vec![[0, 1, 2]],
                };
                let m = uv_stretch(&one);
                let area = one.area_m2();
                total += area;
                if m.worst_ratio > 2.0 || m.mean_density < 0.75 || m.mean_density > 1.25 {
                    bad += area;
                }
            }
            if bad / total > 0.05 {
                uv.push(format!(
                    "{} {} {}: {:.0} %",
                    generator.group,
                    generator.kind,
                    part.name,
                    bad / total * 100.0
                ));
            }
        }
    }
    println!("OPEN {}", open.len());
    open.iter().for_each(|(k, v)| println!("{k}: {} of {}", v.0, v.1));
    println!("UV {}", uv.len());
    uv.iter().for_each(|line| println!("{line}"));
}
