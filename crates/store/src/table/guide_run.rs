//! Guides that are followed.

use hearten_domain::{GuideRun, GuideRunId};

use crate::kept::kept;

kept!(GuideRun as "guide_run" by id: GuideRunId { guide, title, started_on, ended_on, import_id });
