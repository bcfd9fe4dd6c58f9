//! `hearten common`: what two people share.

use clap::Args;
use hearten_verbs::CommonView;

use crate::{failure::Done, names, output::Page, session::Session};

/// What two people share, or somebody and you: where they belong, what they care for, whom they know
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  hearten common ana                    what you and Ana share
  hearten common \"ana l\" ben            what Ana and Ben share
  hearten common ana --with me

What few share says most, so it stands first; each line says why it weighs what it does.")]
pub(crate) struct Common {
    /// Who; a name, loosely
    #[arg(required = true, value_name = "NAME")]
    one: String,
    /// With whom; you where nobody is named
    #[arg(value_name = "NAME")]
    other: Option<String>,
    /// With whom; me for yourself
    #[arg(long, value_name = "NAME", conflicts_with = "other")]
    with: Option<String>,
}

impl Common {
    pub(crate) async fn run(self, session: &Session) -> Done {
        let vault = session.vault().await?;
        let is_me = |name: &str| name.trim().eq_ignore_ascii_case("me");
        let with = self.other.or(self.with).filter(|name| !is_me(name));
        // "me ana" is "ana" with me.
        let (one, with) = match with {
            Some(other) if is_me(&self.one) => (other, None),
            with => (self.one, with),
        };
        let one = names::person(session, &vault, &one).await?;
        let view = match with {
            // The first named stands first.
            Some(name) => vault.common(names::person(session, &vault, &name).await?.id, Some(one.id)).await?,
            None => vault.common(one.id, None).await?,
        };
        session.answer(&view, |view| list(Page::new(session.look), view))
    }
}

fn list(mut page: Page, view: &CommonView) -> String {
    page.say(0, &view.sentence);
    if view.shared.is_empty() {
        page.say(0, "Memberships, interests and stories make common ground: hearten note NAME --member-of …");
        return page.finish();
    }
    page.gap();
    let rows = view.shared.iter().map(|it| vec![it.phrase.clone(), format!("{:.2}", it.weight), it.why.clone()]).collect();
    page.table(&["What", "Weight", "Why"], rows);
    page.finish()
}
