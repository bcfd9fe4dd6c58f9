//! Passwords: what may be one, and hashes of them by Argon2id (RFC 9106).

use argon2::{
    Argon2,
    password_hash::{PasswordHasher, PasswordVerifier, phc::PasswordHash},
};
use hearten_domain::ErrorKind;
use hearten_speech::{Said, say};
use tokio::sync::Semaphore;

use crate::{Result, VerbError};

/// The fewest characters of a password.
const FEWEST: usize = 10;

/// The longest password, in bytes: hashing takes time with the length.
const LONGEST: usize = 1024;

/// So many hashes are made at once: each takes 19 MiB of memory.
static AT_ONCE: Semaphore = Semaphore::const_new(2);

/// Fails where a text cannot be the password of the account `name`.
pub(super) fn check(name: &str, password: &str) -> Result<()> {
    let wrong = |text: Said| Err(VerbError::invalid(text).hint(say("verb-password-hint")));
    if password.chars().count() < FEWEST {
        return wrong(say("verb-password-short").with("fewest", FEWEST.to_string()));
    }
    if password.len() > LONGEST {
        return wrong(say("verb-password-long").with("longest", LONGEST.to_string()));
    }
    let mut characters = password.chars();
    let first = characters.next();
    if password.to_lowercase().contains(name) || characters.all(|c| Some(c) == first) {
        return wrong(say("verb-password-easy"));
    }
    Ok(())
}

/// The hash of a password, with salt and parameters, as a PHC string. Parameters are those of the OWASP cheat sheet: Argon2id, 19 MiB, 2 passes.
pub(super) async fn hash(password: &str) -> Result<String> {
    let password = password.to_owned();
    aside(move || Argon2::default().hash_password(password.as_bytes()).map(|hash| hash.to_string())).await?.map_err(|error| failed(&error))
}

/// Whether `password` has the hash `hash`; without one, as much time is spent and the answer is no, so that nobody learns which names there are.
pub(super) async fn matches(password: &str, hash: Option<String>) -> Result<bool> {
    if password.len() > LONGEST {
        return Ok(false);
    }
    let password = password.to_owned();
    aside(move || {
        let Some(hash) = hash else {
            let _ = Argon2::default().hash_password(password.as_bytes());
            return false;
        };
        PasswordHash::new(&hash).is_ok_and(|hash| Argon2::default().verify_password(password.as_bytes(), &hash).is_ok())
    })
    .await
}

async fn aside<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T> {
    let _turn = AT_ONCE.acquire().await.map_err(|error| failed(&error))?;
    tokio::task::spawn_blocking(work).await.map_err(|error| failed(&error))
}

fn failed(error: &dyn std::fmt::Display) -> VerbError {
    VerbError::new(ErrorKind::Internal, say("verb-password-unhashed").with("cause", error.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_is_long_and_not_the_name() {
        assert!(check("ana", "correct horse battery").is_ok());
        for bad in ["short", "aaaaaaaaaaaa", "my-ana-password", &"x1".repeat(600)] {
            assert!(check("ana", bad).is_err(), "{bad:?}");
        }
    }

    #[tokio::test]
    async fn a_hash_tells_the_password_from_others_and_never_twice_the_same() {
        let hash_of = hash("correct horse battery").await.unwrap();
        assert!(hash_of.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{hash_of}");
        assert_ne!(hash_of, hash("correct horse battery").await.unwrap());
        assert!(matches("correct horse battery", Some(hash_of.clone())).await.unwrap());
        assert!(!matches("correct horse batteri", Some(hash_of)).await.unwrap());
        assert!(!matches("correct horse battery", None).await.unwrap());
        assert!(!matches("correct horse battery", Some("damaged".into())).await.unwrap());
    }
}
