//! Which folders of a mailbox are read.

use async_imap::imap_proto::NameAttribute;

use super::utf7;

/// A folder as a server lists it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Listed {
    /// Its name as the server writes it.
    pub(crate) name: String,
    /// What divides the parts of its name.
    pub(crate) delimiter: Option<String>,
    /// What it is for (RFC 6154).
    pub(crate) usage: Usage,
}

/// What a folder is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Usage {
    /// It holds no letters itself.
    NoLetters,
    /// Letters that others hold too, such as those with a star.
    View,
    /// All letters there are.
    All,
    /// Drafts, junk, or what was thrown away.
    LeftOut,
    /// What was sent.
    Sent,
    /// Letters.
    Letters,
}

impl Usage {
    pub(crate) fn of(attributes: &[NameAttribute<'_>]) -> Self {
        let is = |wanted: &NameAttribute<'_>| attributes.contains(wanted);
        let says = |word: &str| {
            attributes.iter().any(|attribute| matches!(attribute, NameAttribute::Extension(text) if text.eq_ignore_ascii_case(word)))
        };
        if is(&NameAttribute::NoSelect) || says("\\NonExistent") {
            Self::NoLetters
        } else if is(&NameAttribute::All) {
            Self::All
        } else if is(&NameAttribute::Drafts) || is(&NameAttribute::Junk) || is(&NameAttribute::Trash) {
            Self::LeftOut
        } else if is(&NameAttribute::Flagged) || says("\\Important") {
            Self::View
        } else if is(&NameAttribute::Sent) {
            Self::Sent
        } else {
            Self::Letters
        }
    }
}

/// Last parts of the names that servers without RFC 6154 give to what is left out.
const LEFT_OUT: &[&str] = &[
    "trash",
    "deleted",
    "deleted items",
    "deleted messages",
    "junk",
    "junk e-mail",
    "junk mail",
    "spam",
    "bulk mail",
    "drafts",
    "draft",
    "templates",
    "outbox",
];

/// The folders to read, in order: the one that holds everything where there is such (Gmail's All Mail), else the inbox and then all others that
/// hold letters, by name. Where only one is `wanted`, that one.
pub(crate) fn chosen(listed: Vec<Listed>, wanted: Option<&str>) -> Vec<Listed> {
    if let Some(wanted) = wanted {
        let is_meant = |folder: &Listed| {
            folder.name == wanted
                || utf7::shown(&folder.name) == wanted
                || folder.name.eq_ignore_ascii_case("inbox") && wanted.eq_ignore_ascii_case("inbox")
        };
        return listed.into_iter().filter(|folder| folder.usage != Usage::NoLetters && is_meant(folder)).take(1).collect();
    }
    if let Some(all) = listed.iter().find(|folder| folder.usage == Usage::All) {
        return vec![all.clone()];
    }
    let knows_usage = listed.iter().any(|folder| matches!(folder.usage, Usage::LeftOut | Usage::Sent));
    let mut folders: Vec<Listed> = listed
        .into_iter()
        .filter(|folder| matches!(folder.usage, Usage::Letters | Usage::Sent) && (knows_usage || !is_left_out_by_name(folder)))
        .collect();
    folders.sort_by_key(|folder| (!folder.name.eq_ignore_ascii_case("inbox"), folder.name.clone()));
    folders.dedup_by(|a, b| a.name == b.name);
    folders
}

fn is_left_out_by_name(folder: &Listed) -> bool {
    let last = folder.delimiter.as_deref().and_then(|delimiter| folder.name.rsplit(delimiter).next()).unwrap_or(&folder.name);
    LEFT_OUT.contains(&last.to_lowercase().as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn listed(folders: &[(&str, Usage)]) -> Vec<Listed> {
        folders.iter().map(|(name, usage)| Listed { name: (*name).to_owned(), delimiter: Some("/".to_owned()), usage: *usage }).collect()
    }

    fn names(folders: Vec<Listed>) -> Vec<String> {
        folders.into_iter().map(|folder| folder.name).collect()
    }

    #[test]
    fn of_gmail_only_all_mail_is_read() {
        let gmail = listed(&[
            ("INBOX", Usage::Letters),
            ("[Gmail]", Usage::NoLetters),
            ("[Gmail]/All Mail", Usage::All),
            ("[Gmail]/Sent Mail", Usage::Sent),
            ("[Gmail]/Spam", Usage::LeftOut),
        ]);
        assert_eq!(names(chosen(gmail, None)), ["[Gmail]/All Mail"]);
    }

    #[test]
    fn elsewhere_all_folders_but_junk_trash_and_drafts_are_read_the_inbox_first() {
        let folders = listed(&[
            ("Archive", Usage::Letters),
            ("Drafts", Usage::LeftOut),
            ("INBOX", Usage::Letters),
            ("Sent", Usage::Sent),
            ("Starred", Usage::View),
            ("Family/Trash tales", Usage::Letters),
            ("Spam", Usage::Letters),
        ]);
        // Where the server says what folders are for, a folder that is only called Spam is somebody's own.
        assert_eq!(names(chosen(folders, None)), ["INBOX", "Archive", "Family/Trash tales", "Sent", "Spam"]);
        let plain =
            listed(&[("Junk E-mail", Usage::Letters), ("INBOX", Usage::Letters), ("Work/Trash", Usage::Letters), ("Work", Usage::Letters)]);
        assert_eq!(names(chosen(plain, None)), ["INBOX", "Work"]);
    }

    #[test]
    fn one_folder_is_read_where_one_is_named() {
        let folders = || listed(&[("INBOX", Usage::Letters), ("Entw&APw-rfe", Usage::LeftOut), ("Old", Usage::NoLetters)]);
        assert_eq!(names(chosen(folders(), Some("Entwürfe"))), ["Entw&APw-rfe"]);
        assert_eq!(names(chosen(folders(), Some("inbox"))), ["INBOX"]);
        assert!(chosen(folders(), Some("Old")).is_empty() && chosen(folders(), Some("Nowhere")).is_empty());
    }

    #[test]
    fn the_use_of_a_folder_is_told_by_its_attributes() {
        use NameAttribute as N;
        assert_eq!(Usage::of(&[N::Extension("\\HasNoChildren".into()), N::Sent]), Usage::Sent);
        assert_eq!(Usage::of(&[N::NoSelect]), Usage::NoLetters);
        assert_eq!(Usage::of(&[N::Extension("\\nonexistent".into())]), Usage::NoLetters);
        assert_eq!(Usage::of(&[N::Trash]), Usage::LeftOut);
        assert_eq!(Usage::of(&[N::Archive]), Usage::Letters);
    }
}
