//! Stands in for the generators: their kinds as plain data, so that reading is tested without making meshes.

use scenewright::prompt::{Kind, KindParam, VocabularyReader};
use scenewright::spec::Mounting;

/// kind, mounting, width × height × depth (m), main material, style words.
type Row = (&'static str, Mounting, [f32; 3], &'static str, &'static [&'static str]);

const KINDS: &[Row] = {
    use Mounting::{Ceiling, Flat, Floor, Opening, Surface, Wall};
    &[
        ("chair", Floor, [0.45, 0.92, 0.48], "oak wood", &["rustic", "upholstered", "ladder-back"]),
        ("armchair", Floor, [0.85, 0.95, 0.85], "woven fabric", &["wingback"]),
        ("stool", Floor, [0.38, 0.46, 0.38], "oak wood", &["rustic", "round"]),
        ("bench", Floor, [1.4, 0.46, 0.36], "oak wood", &["rustic"]),
        ("sofa", Floor, [1.9, 0.85, 0.9], "woven fabric", &["modern"]),
        ("throne", Floor, [0.9, 1.7, 0.8], "dark walnut wood", &["gilded", "gothic"]),
        ("office_chair", Floor, [0.65, 1.1, 0.65], "woven fabric", &[]),
        ("table", Floor, [1.3, 0.75, 0.85], "oak wood", &["round", "square", "rustic", "long"]),
        ("desk", Floor, [1.4, 0.75, 0.7], "walnut wood", &["rustic", "modern"]),
        ("coffee_table", Floor, [1.0, 0.42, 0.6], "oak wood", &["round"]),
        ("bar_counter", Floor, [2.4, 1.1, 0.6], "dark oak wood", &["rustic"]),
        ("workbench", Floor, [1.8, 0.88, 0.7], "pine planks", &[]),
        ("school_desk", Floor, [0.7, 0.74, 0.5], "birch wood", &[]),
        ("bed", Floor, [1.6, 1.1, 2.1], "oak wood", &["four-poster", "bunk", "single"]),
        ("nightstand", Floor, [0.45, 0.55, 0.4], "oak wood", &[]),
        ("bookshelf", Floor, [1.0, 2.0, 0.35], "oak wood", &["rustic"]),
        ("wardrobe", Floor, [1.2, 2.0, 0.6], "oak wood", &[]),
        ("dresser", Floor, [1.0, 0.9, 0.48], "oak wood", &[]),
        ("cabinet", Floor, [1.0, 1.2, 0.45], "oak wood", &["glass"]),
        ("crate", Floor, [0.6, 0.6, 0.6], "pine planks", &[]),
        ("chest", Floor, [0.9, 0.55, 0.5], "oak wood", &["treasure"]),
        ("barrel", Floor, [0.62, 0.9, 0.62], "oak wood", &["small"]),
        ("shelf", Wall, [1.0, 0.3, 0.25], "oak wood", &[]),
        ("locker", Floor, [0.4, 1.8, 0.5], "brushed steel", &[]),
        ("candle", Surface, [0.08, 0.2, 0.08], "candle wax", &[]),
        ("chandelier", Ceiling, [1.0, 0.9, 1.0], "wrought iron", &["wheel", "crystal"]),
        ("lantern", Surface, [0.16, 0.3, 0.16], "wrought iron", &[]),
        ("torch", Wall, [0.15, 0.6, 0.2], "wrought iron", &[]),
        ("floor_lamp", Floor, [0.4, 1.6, 0.4], "brass", &["modern"]),
        ("table_lamp", Surface, [0.28, 0.45, 0.28], "glazed ceramic", &[]),
        ("ceiling_lamp", Ceiling, [0.4, 0.8, 0.4], "brass", &[]),
        ("strip_light", Ceiling, [1.2, 0.1, 0.2], "white plastic", &[]),
        ("mug", Surface, [0.12, 0.12, 0.09], "glazed ceramic", &[]),
        ("bottle", Surface, [0.08, 0.3, 0.08], "clear glass", &[]),
        ("plate", Surface, [0.25, 0.03, 0.25], "glazed ceramic", &[]),
        ("bowl", Surface, [0.2, 0.09, 0.2], "glazed ceramic", &[]),
        ("goblet", Surface, [0.09, 0.18, 0.09], "brass", &[]),
        ("book", Surface, [0.17, 0.04, 0.24], "book covers", &["open"]),
        ("book_stack", Surface, [0.25, 0.2, 0.2], "book covers", &[]),
        ("vase", Surface, [0.18, 0.35, 0.18], "glazed ceramic", &[]),
        ("bread", Surface, [0.3, 0.1, 0.14], "bread crust", &[]),
        ("jug", Surface, [0.16, 0.24, 0.14], "clay", &[]),
        ("rug", Flat, [2.4, 0.02, 1.6], "woven fabric", &["round"]),
        ("picture", Wall, [0.7, 0.5, 0.04], "gold", &[]),
        ("mirror", Wall, [0.6, 0.9, 0.04], "gold", &["round"]),
        ("clock", Wall, [0.35, 0.35, 0.08], "walnut wood", &[]),
        ("curtain", Wall, [1.6, 2.2, 0.2], "red velvet", &[]),
        ("globe", Floor, [0.5, 1.0, 0.5], "paper", &[]),
        ("statue", Floor, [0.6, 1.8, 0.6], "white marble", &[]),
        ("pedestal", Floor, [0.5, 1.0, 0.5], "white marble", &[]),
        ("easel", Floor, [0.7, 1.7, 0.8], "pine wood", &[]),
        ("blackboard", Wall, [3.0, 1.2, 0.06], "slate", &[]),
        ("banner", Wall, [0.7, 1.6, 0.05], "red velvet", &[]),
        ("fireplace", Floor, [1.7, 1.4, 0.6], "stone blocks", &["rustic", "ornate"]),
        ("stove", Floor, [0.9, 0.95, 0.65], "wrought iron", &[]),
        ("cauldron", Floor, [0.7, 0.7, 0.7], "wrought iron", &[]),
        ("anvil", Floor, [0.7, 0.85, 0.4], "wrought iron", &[]),
        ("forge", Floor, [1.6, 2.0, 1.1], "red brick", &[]),
        ("tree", Floor, [3.0, 5.5, 3.0], "bark", &["autumn", "bare"]),
        ("conifer", Floor, [2.4, 6.0, 2.4], "bark", &[]),
        ("bush", Floor, [1.0, 0.9, 1.0], "green leaves", &[]),
        ("rock", Floor, [0.6, 0.4, 0.5], "grey stone", &["mossy"]),
        ("boulder", Floor, [1.6, 1.2, 1.4], "grey stone", &["mossy"]),
        ("log", Floor, [1.6, 0.35, 0.35], "bark", &["mossy"]),
        ("stump", Floor, [0.5, 0.45, 0.5], "bark", &[]),
        ("mushroom", Floor, [0.15, 0.18, 0.15], "plaster", &[]),
        ("grass_tuft", Floor, [0.4, 0.3, 0.4], "grass", &[]),
        ("fern", Floor, [0.8, 0.5, 0.8], "green leaves", &[]),
        ("flower", Floor, [0.15, 0.35, 0.15], "green leaves", &[]),
        ("plant", Floor, [0.5, 1.0, 0.5], "clay", &[]),
        ("crystal", Floor, [0.4, 0.6, 0.4], "clear glass", &[]),
        ("pillar", Floor, [0.5, 3.0, 0.5], "grey stone", &["round", "square"]),
        ("stairs", Floor, [1.0, 1.6, 2.2], "oak wood", &[]),
        ("door", Opening, [1.0, 2.1, 0.2], "oak wood", &["arched"]),
        ("window", Opening, [1.1, 1.2, 0.2], "oak wood", &["arched"]),
        ("beam", Ceiling, [4.0, 0.25, 0.2], "oak wood", &[]),
        ("railing", Floor, [2.0, 1.0, 0.08], "wrought iron", &[]),
        ("arch", Floor, [2.0, 2.6, 0.5], "stone blocks", &["pointed"]),
        ("well", Floor, [1.4, 2.0, 1.4], "stone blocks", &[]),
        ("fence", Floor, [2.0, 1.0, 0.1], "pine wood", &["iron"]),
        ("tent", Floor, [2.2, 1.6, 2.6], "canvas", &[]),
        ("campfire", Floor, [1.0, 0.5, 1.0], "grey stone", &[]),
        ("bedroll", Floor, [0.7, 0.15, 1.9], "woven fabric", &[]),
        ("signpost", Floor, [0.8, 2.0, 0.2], "oak wood", &[]),
        ("console", Floor, [1.4, 1.1, 0.7], "hull panels", &[]),
        ("screen", Wall, [1.2, 0.7, 0.06], "black plastic", &[]),
        ("server_rack", Floor, [0.6, 2.0, 0.9], "brushed steel", &[]),
        ("sci_fi_crate", Floor, [0.8, 0.7, 0.6], "hull panels", &[]),
        ("pipe", Wall, [2.0, 0.2, 0.2], "copper", &[]),
        ("tool_rack", Wall, [1.2, 0.8, 0.15], "pine planks", &[]),
        ("cart", Floor, [1.2, 1.1, 2.0], "oak wood", &[]),
        ("whiteboard", Wall, [1.8, 1.2, 0.06], "white plastic", &[]),
        ("computer", Surface, [0.6, 0.5, 0.4], "black plastic", &[]),
        ("sword", Surface, [0.98, 0.045, 0.2], "polished steel", &["long", "katana", "fantasy", "sabre"]),
        ("bow", Wall, [0.62, 1.7, 0.13], "walnut wood", &["recurve", "fantasy"]),
        ("axe", Surface, [0.82, 0.042, 0.24], "forged iron", &["double", "viking", "fantasy"]),
        ("shield", Wall, [0.56, 0.68, 0.13], "red painted metal", &["round", "heater", "kite"]),
        ("armour_stand", Floor, [0.8, 1.88, 0.54], "polished steel", &["half", "gothic", "plumed"]),
        ("weapon_rack", Floor, [1.5, 1.9, 0.5], "dark oak wood", &["spears", "japanese", "rustic"]),
        ("cannon", Floor, [1.5, 1.3, 2.6], "forged iron", &["naval", "bronze"]),
        ("ladder", Floor, [0.46, 2.5, 0.62], "pine wood", &["rustic", "metal", "rolling"]),
        ("bucket", Floor, [0.33, 0.32, 0.31], "oak wood", &["metal", "rustic", "empty"]),
        ("sack", Floor, [0.5, 0.72, 0.42], "burlap", &["open", "slumped"]),
        ("wheelbarrow", Floor, [0.64, 0.62, 1.5], "oak wood", &["metal", "rustic"]),
        ("fountain", Floor, [2.4, 2.0, 2.4], "carved stone", &["tiered", "wall-mounted", "modern"]),
        ("gravestone", Floor, [0.66, 1.0, 0.32], "grey stone", &["cross", "slab", "needle", "broken"]),
        ("altar", Floor, [2.0, 1.55, 0.9], "white marble", &["gothic", "rustic", "ornate"]),
        ("pew", Floor, [2.2, 0.94, 0.62], "dark oak wood", &["gothic", "rustic", "modern", "cushioned"]),
        ("bridge", Floor, [5.0, 1.9, 1.8], "stone blocks", &["rope", "wooden", "japanese"]),
        ("gate", Floor, [3.6, 2.4, 0.56], "wrought iron", &["wooden", "gothic", "modern"]),
        ("sarcophagus", Floor, [1.05, 1.05, 2.3], "grey stone", &["egyptian", "gothic", "rustic"]),
        ("obelisk", Floor, [1.3, 4.6, 1.3], "granite", &["egyptian", "sci-fi", "broken"]),
        ("wall_segment", Floor, [4.0, 3.0, 0.8], "rough stone", &["gated", "ruined", "low"]),
        ("palm", Floor, [4.0, 5.6, 3.8], "green leaves", &["fan", "date", "young"]),
        ("cactus", Floor, [1.1, 2.0, 0.7], "green leaves", &["barrel-shaped", "paddle", "potted"]),
        ("hedge", Floor, [1.6, 1.1, 0.55], "green leaves", &["round", "spiral", "flowering"]),
        ("cliff", Floor, [5.0, 3.6, 1.8], "grey stone", &["mossy", "smooth"]),
        ("street_lamp", Floor, [0.5, 3.8, 0.5], "black painted metal", &["modern", "double", "industrial"]),
        ("neon_sign", Wall, [0.9, 0.5, 0.08], "pink neon tube", &["heart", "cocktail", "arrow", "bolt"]),
        ("brazier", Floor, [0.62, 1.35, 0.62], "wrought iron", &["bowl-shaped", "fantasy", "unlit"]),
        ("wall_sconce", Wall, [0.16, 0.4, 0.2], "brass", &["modern", "art deco", "electric"]),
        ("cushion", Surface, [0.46, 0.15, 0.45], "woven fabric", &["round", "bolster", "tasselled"]),
        ("scroll", Surface, [0.3, 0.045, 0.34], "parchment", &["rolled", "ornate", "pile"]),
    ]
};

/// Every kind that is planned.
pub fn kinds() -> Vec<Kind> {
    let kind = |(kind, mounting, size, material, styles): &Row| {
        let mut title = kind.replace('_', " ");
        title[..1].make_ascii_uppercase();
        let params = ["width", "height", "depth"].iter().zip(size);
        Kind {
            kind: (*kind).to_owned(),
            title,
            words: Vec::new(),
            styles: styles.iter().map(|s| (*s).to_owned()).collect(),
            params: params
                .map(|(name, d)| KindParam {
                    name: (*name).to_owned(),
                    min: d * 0.5,
                    default: *d,
                    max: d * 2.5,
                })
                .collect(),
            mounting: *mounting,
            material: (*material).to_owned(),
        }
    };
    KINDS.iter().map(kind).collect()
}

/// A reader of them; made once, because that takes longer than most readings.
pub fn reader() -> &'static VocabularyReader {
    static READER: std::sync::OnceLock<VocabularyReader> = std::sync::OnceLock::new();
    READER.get_or_init(|| VocabularyReader::new(kinds()))
}
