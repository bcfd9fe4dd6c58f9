//! Where records keep coming from.

use hearten_domain::{Source, SourceId};

use crate::kept::kept;

kept!(Source as "source" by id: SourceId { kind, url, password_command, secret, added_at, ended_at }
);
