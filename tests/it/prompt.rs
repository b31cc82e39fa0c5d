//! What the reader makes of prompts.

use scenewright::prompt::SceneReader;

use crate::prompt_double::reader;

#[test]
fn show() {
    let Ok(prompt) = std::env::var("PROMPT") else { return };
    for prompt in prompt.split('|') {
        let r = reader().scene(prompt, std::env::var("SEED").ok().and_then(|s| s.parse().ok()).unwrap_or(7));
        println!("== {prompt}");
        for t in &r.tokens {
            print!("[{}:{}={}] ", &prompt[t.start..t.end], t.role, t.meaning);
        }
        println!("\n{:?}\n{:?}\n{:?}", r.spec.setting, r.spec.surfaces, r.spec.light);
        for n in &r.notes {
            println!("NOTE {n:?}");
        }
        println!("{} items", r.spec.items.len());
        for (id, i) in r.spec.items_in_order() {
            let rel: Vec<String> = r
                .spec
                .relations
                .values()
                .filter(|r| r.subject == *id)
                .map(|r| format!("{:?}{} {:?}", r.kind, if r.asked { "!" } else { "" }, r.target))
                .collect();
            println!(
                "{}{} `{}` {:?} {:?} {:?} {:?} v{} {}",
                if i.asked { "*" } else { " " },
                id,
                i.prompt,
                i.words,
                i.params,
                i.material,
                i.color,
                i.variant,
                rel.join("; ")
            );
        }
    }
}
