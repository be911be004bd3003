//! Generates the client, from the document changed where progenitor cannot take it.

use progenitor::Generator;
use serde_json::{json, Value};
use std::{env, error::Error, fs, path::Path};

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=openapi.json");
    let mut document: Value = serde_json::from_str(&fs::read_to_string("openapi.json")?)?;
    simplify(&mut document["components"]["schemas"]);

    let client = Generator::default().generate_tokens(&serde_json::from_value(document)?)?;
    let out = env::var("OUT_DIR")?;
    fs::write(Path::new(&out).join("client.rs"), client.to_string())?;
    Ok(())
}

/// Makes a choice between strings, such as an open enum, a string: its own type would match none. Moves a choice
/// of null into another choice, for the same reason.
fn simplify(schema: &mut Value) {
    match schema {
        Value::Object(object) => {
            if let Some(Value::Array(choices)) = object.get_mut("anyOf") {
                let all = choices.len();
                choices.retain(|it| it["enum"] != json!([null]));
                let nullable = choices.len() < all;
                if choices.iter().all(|it| it["type"] == "string") {
                    object.remove("anyOf");
                    object.insert("type".into(), "string".into());
                    object.insert("nullable".into(), nullable.into());
                } else if nullable {
                    let typed = |it: &&mut Value| it["type"].is_string() && it["enum"].is_null();
                    let choice = choices.iter_mut().find(typed);
                    choice.expect("a choice with a type")["nullable"] = true.into();
                }
            }
            object.values_mut().for_each(simplify);
        }
        Value::Array(array) => array.iter_mut().for_each(simplify),
        _ => {}
    }
}
