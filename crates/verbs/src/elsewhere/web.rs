//! Pages and feeds that do not come, messages and mails that are not taken.

use hearten_connect::{DeliverCause, DeliverError, FetchCause, FetchError, NoMailServer, WebCause};
use hearten_formats::feed::NoFeed;
use hearten_speech::{Said, say};

use crate::VerbError;

impl From<FetchError> for VerbError {
    fn from(error: FetchError) -> Self {
        Self::new(error.kind(), failed_at(&error.url, fetch_cause(&error.cause)))
    }
}

impl From<DeliverError> for VerbError {
    fn from(error: DeliverError) -> Self {
        Self::new(error.kind(), delivery(&error))
    }
}

impl From<NoMailServer> for VerbError {
    fn from(error: NoMailServer) -> Self {
        Self::invalid(say(match error {
            NoMailServer::Beginning => "mail-server-beginning",
            NoMailServer::Password => "mail-server-password",
            NoMailServer::Ending => "mail-server-ending",
            NoMailServer::Server => "mail-server-nameless",
            NoMailServer::User => "mail-server-user",
        }))
    }
}

/// There is no feed at an address, for the reason that its reader gives.
pub(crate) fn no_feed(url: &str, cause: &NoFeed) -> VerbError {
    VerbError::invalid(failed_at(url, say("feed-not-one").with("error", &cause.words).into())).hint(say("verb-feed-broken-hint"))
}

/// Why something was not delivered, as it was written down in English, in the language at hand.
pub(crate) fn delivery_written_as(text: String) -> String {
    DeliverError::written_as(&text).map_or(text, |error| delivery(&error).into())
}

fn delivery(error: &DeliverError) -> Said {
    failed_at(&error.place, delivery_cause(&error.cause))
}

fn failed_at(place: &str, cause: String) -> Said {
    say("failed-at").with("place", place).with("cause", cause)
}

fn fetch_cause(cause: &FetchCause) -> String {
    let said = match cause {
        FetchCause::NoAddress => say("web-no-address"),
        FetchCause::Web(cause) => web_cause(*cause),
        FetchCause::NoDocument => say("web-no-document"),
        FetchCause::OnlySignedIn => say("web-only-signed-in"),
        FetchCause::TooLarge => say("web-too-large"),
        FetchCause::Other(words) => say("web-unreached").with("error", words),
    };
    said.into()
}

fn web_cause(cause: WebCause) -> Said {
    match cause {
        WebCause::NotOfTheWeb => say("web-not-of-it"),
        WebCause::Answered(code) => say("web-answered").with("code", code.to_string()),
        WebCause::NoServer => say("web-no-server"),
        WebCause::Late => say("web-late"),
    }
}

fn delivery_cause(cause: &DeliverCause) -> String {
    let said = match cause {
        DeliverCause::Web(cause) => web_cause(*cause),
        DeliverCause::NoMailAddress(address) => say("problem-no-mail-address").with("address", address),
        DeliverCause::NotLetIn => say("delivery-not-let-in"),
        DeliverCause::TakesNone => say("delivery-takes-none"),
        DeliverCause::NotTaken(code) => say("delivery-not-taken").with("code", code.to_string()),
        DeliverCause::SentElsewhere => say("delivery-sent-elsewhere"),
        DeliverCause::Unreached(words) => say("web-unreached").with("error", words),
        DeliverCause::Unmade(words) | DeliverCause::Refused(words) => return words.clone(),
    };
    said.into()
}
