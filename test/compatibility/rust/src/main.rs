//! Disables the rotation job of a key with the generated client, as a team that writes Rust would.

/// The generated client.
#[allow(unreachable_patterns)]
mod cckm {
    include!(concat!(env!("OUT_DIR"), "/client.rs"));
}

use cckm::{Client, Error};

use reqwest::header::{HeaderMap, HeaderValue, AUTHORIZATION};
use std::process::ExitCode;

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    match run().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

async fn run() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (base_url, id) = match arguments.as_slice() {
        [base_url, option, ids @ ..] if option == "--read" => return read(base_url, ids).await,
        [base_url, id] => (base_url, id.parse()?),
        _ => return Err("usage: program BASE_URL ID, or program BASE_URL --read ID...".into()),
    };
    let mut headers = HeaderMap::new();

    let without_token = client(base_url, &headers)?;
    headers.insert(AUTHORIZATION, HeaderValue::from_static("Bearer any-token"));
    let with_token = client(base_url, &headers)?;
    headers.insert("Prefer", HeaderValue::from_static("code=404"));
    let for_missing_key = client(base_url, &headers)?;

    let key = match with_token.disable_rotation_job(&id).await {
        Ok(response) => response.into_inner(),
        // The error by itself prints the whole body.
        Err(Error::InvalidResponsePayload(_, reason)) => return Err(reason.into()),
        Err(error) => return Err(error.into()),
    };
    let state = key.aws_param.key_state.ok_or("the key has no state")?;
    println!("state {} in {}", *state, key.region);
    for tag in key.aws_param.tags.unwrap_or_default() {
        println!("tag {}={}", tag.tag_key, tag.tag_value);
    }
    // A type that may be null is a tuple of an option.
    let policy = key.aws_param.policy.and_then(|policy| policy.0);
    if let Some(version) = policy.and_then(|policy| policy.version) {
        println!("policy {version}");
    }

    for client in [for_missing_key, without_token] {
        match client.disable_rotation_job(&id).await {
            Err(Error::ErrorResponse(response)) => {
                println!("{} {}", response.status().as_u16(), response.code_desc)
            }
            Err(error) => return Err(error.into()),
            Ok(_) => return Err("it succeeded".into()),
        }
    }
    Ok(())
}

/// Prints for each id whether the response is a key.
async fn read(base_url: &str, ids: &[String]) -> Result<(), Box<dyn std::error::Error>> {
    let client = client(base_url, &HeaderMap::new())?;
    for id in ids {
        match client.disable_rotation_job(&id.parse()?).await {
            Ok(_) => println!("{id} ok"),
            Err(Error::InvalidResponsePayload(_, reason)) => println!("{id} {reason}"),
            Err(error) => println!("{id} {error}"),
        }
    }
    Ok(())
}

fn client(base_url: &str, headers: &HeaderMap) -> reqwest::Result<Client> {
    let http = reqwest::Client::builder()
        .default_headers(headers.clone())
        .build()?;
    Ok(Client::new_with_client(base_url, http))
}
