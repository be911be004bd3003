//! Changes the document where progenitor cannot take it.

use serde_json::Value;
use std::{env, error::Error, fs, path::Path};

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=openapi.json");
    let mut document: Value = serde_json::from_str(&fs::read_to_string("openapi.json")?)?;
    simplify(&mut document["components"]["schemas"]);

    let out = env::var("OUT_DIR")?;
    fs::write(Path::new(&out).join("openapi.json"), document.to_string())?;
    Ok(())
}

/// Makes a choice between strings, such as an open enum, a string: its own type would match none.
fn simplify(schema: &mut Value) {
    match schema {
        Value::Object(object) => {
            if let Some(Value::Array(choices)) = object.get("anyOf") {
                if choices.iter().all(|it| it["type"] == "string") {
                    let nullable = choices.iter().any(|it| it["nullable"] == true);
                    object.remove("anyOf");
                    object.insert("type".into(), "string".into());
                    object.insert("nullable".into(), nullable.into());
                }
            }
            object.values_mut().for_each(simplify);
        }
        Value::Array(array) => array.iter_mut().for_each(simplify),
        _ => {}
    }
}
