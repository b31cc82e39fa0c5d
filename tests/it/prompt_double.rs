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
        ("basket", Floor, [0.42, 0.4, 0.34], "wicker wood", &["picnic", "laundry", "rustic"]),
        ("cake", Surface, [0.3, 0.17, 0.3], "cream wax", &["pie", "layered", "birthday"]),
        ("cheese", Surface, [0.34, 0.12, 0.3], "pale yellow wax", &["swiss", "brie", "wedge"]),
        ("chopping_board", Surface, [0.42, 0.07, 0.27], "maple wood", &["round", "rustic", "vegetables"]),
        ("cooker", Floor, [0.6, 0.94, 0.65], "white glazed ceramic", &["modern", "antique", "industrial"]),
        (
            "cooking_pot",
            Surface,
            [0.34, 0.2, 0.26],
            "brushed steel",
            &["stockpot", "saucepan", "rustic", "open"],
        ),
        ("cutlery", Surface, [0.14, 0.0112, 0.22], "polished steel", &["rustic", "ornate"]),
        ("fruit_bowl", Surface, [0.32, 0.2, 0.32], "cream glazed ceramic", &["rustic", "pedestal", "ornate"]),
        ("frying_pan", Surface, [0.46, 0.08, 0.28], "brushed aluminium", &["rustic", "wok", "breakfast"]),
        ("kettle", Surface, [0.24, 0.24, 0.19], "polished steel", &["electric", "rustic", "japanese"]),
        ("kitchen_counter", Floor, [1.6, 0.9, 0.64], "oak wood", &["modern", "rustic", "industrial"]),
        ("kitchen_sink", Floor, [1.2, 1.2, 0.64], "oak wood", &["modern", "rustic", "industrial"]),
        ("microwave", Surface, [0.48, 0.28, 0.37], "painted metal", &["retro", "industrial"]),
        ("refrigerator", Floor, [0.6, 1.7, 0.66], "white plastic", &["modern", "retro", "industrial"]),
        ("roast", Surface, [0.42, 0.16, 0.3], "caramel glazed ceramic", &["ham", "rustic"]),
        ("teapot", Surface, [0.25, 0.16, 0.15], "white glazed ceramic", &["ornate", "japanese", "modern"]),
        ("wine_rack", Floor, [0.6, 0.8, 0.3], "oak wood", &["rustic", "modern"]),
        ("bathtub", Floor, [1.7, 0.6, 0.75], "white glazed ceramic", &["claw-foot", "modern", "wooden"]),
        ("toilet", Floor, [0.4, 0.78, 0.68], "white glazed ceramic", &["modern", "antique", "rustic"]),
        ("towel_rail", Wall, [0.6, 0.6, 0.1], "chrome", &["modern", "antique", "heated"]),
        (
            "washbasin",
            Floor,
            [0.58, 0.98, 0.48],
            "white glazed ceramic",
            &["pedestal", "vanity", "rustic", "modern"],
        ),
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
