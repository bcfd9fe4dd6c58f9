//! Gmail's labels, as Google Takeout writes them above each mail: `X-Gmail-Labels: Inbox,Important`.

use super::addresses::unstructured;

/// Why a mail is no correspondence although it lies among it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SetAside {
    /// Unwanted.
    Spam,
    /// Thrown away.
    Trash,
    /// Not sent.
    Draft,
    /// A line of a chat.
    Chat,
}

/// What Gmail calls its folders in the languages of its users, in lower case.
const WORDS: [(SetAside, &[&str]); 4] = [
    (SetAside::Spam, &["spam", "junk", "skräppost", "søppelpost", "roskaposti", "спам", "迷惑メール", "垃圾邮件", "垃圾郵件", "스팸함"]),
    (
        SetAside::Trash,
        &[
            "trash",
            "bin",
            "papierkorb",
            "corbeille",
            "papelera",
            "cestino",
            "lixeira",
            "prullenbak",
            "kosz",
            "papperskorgen",
            "papirkurv",
            "roskakori",
            "koš",
            "çöp kutusu",
            "корзина",
            "ゴミ箱",
            "已删除邮件",
            "垃圾桶",
            "휴지통",
        ],
    ),
    (
        SetAside::Draft,
        &[
            "draft",
            "drafts",
            "entwurf",
            "entwürfe",
            "brouillon",
            "brouillons",
            "borrador",
            "borradores",
            "bozza",
            "bozze",
            "rascunho",
            "rascunhos",
            "concepten",
            "wersje robocze",
            "utkast",
            "kladder",
            "luonnokset",
            "koncepty",
            "taslaklar",
            "черновики",
            "черновик",
            "下書き",
            "草稿",
            "임시보관함",
        ],
    ),
    (SetAside::Chat, &["chat", "chats"]),
];

/// What the labels set a mail aside for; none where they do not.
pub(super) fn set_aside(value: &[u8]) -> Option<SetAside> {
    let labels: Vec<String> = unstructured(value)?.split(',').map(|label| label.trim().trim_matches('"').to_lowercase()).collect();
    WORDS.iter().find(|(_, words)| labels.iter().any(|label| words.contains(&label.as_str()))).map(|(why, _)| *why)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_set_mail_aside_in_many_languages() {
        assert_eq!(set_aside(b" Spam,Unread"), Some(SetAside::Spam));
        assert_eq!(set_aside(b" =?UTF-8?Q?Entw=C3=BCrfe?=\n"), Some(SetAside::Draft));
        assert_eq!(set_aside(" Архив,Корзина".as_bytes()), Some(SetAside::Trash));
        assert_eq!(set_aside(b" Inbox,Important,Spam counselling"), None);
        assert_eq!(set_aside(b""), None);
    }
}
