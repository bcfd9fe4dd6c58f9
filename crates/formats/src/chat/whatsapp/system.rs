//! Lines that WhatsApp itself writes: no messages, but some tell what kind of conversation it is.

use super::stamp::is_mark;

/// The name of WhatsApp, which its notices have in nearly every language.
const WHATSAPP: &[&str] = &["whatsapp", "واتساب", "واتساپ"];

/// Words of the notice on encryption with which a conversation begins since 2016.
const ENCRYPTION: &[&str] = &[
    "end-to-end",
    "ende-zu-ende",
    "extremo a extremo",
    "bout en bout",
    "ponta a ponta",
    "ponto a ponto",
    "uçtan uca",
    "сквозным",
    "наскрізним",
    "zaszyfrowane",
    "kryptera",
    "ende-til-ende",
    "salataan",
    "šifrování",
    "titkosít",
    "κρυπτογρ",
    "مشفرة",
    "מוצפנות",
    "端到端",
    "端對端",
    "端对端",
    "エンドツーエンド",
    "종단간",
    "terenkripsi",
    "mã hóa đầu cuối",
    "เข้ารหัส",
    "एंड-टू-एंड",
    "رمزگذاری",
    "disulitkan",
    "criptate",
    "xifrat",
];

/// Words for a group.
const GROUP: &[&str] = &[
    "group",
    "gruppe",
    "grupo",
    "groupe",
    "gruppo",
    "groep",
    "grup",
    "групп",
    "груп",
    "grupę",
    "grupa",
    "skupin",
    "ομάδα",
    "المجموعة",
    "مجموعة",
    "קבוצה",
    "그룹",
    "グループ",
    "群组",
    "群組",
    "समूह",
    "ग्रुप",
    "กลุ่ม",
    "nhóm",
    "گروه",
    "csoport",
    "ryhmä",
    "kumpulan",
    "community",
];

/// Words for coming and going, where the word for a group is missing.
const COMING_AND_GOING: &[&str] = &[
    "were added",
    " added ",
    " left",
    " removed ",
    "hinzugefügt",
    "verlassen",
    "entfernt",
    "añadió",
    "añadido",
    "eliminó a",
    "salió",
    "a ajouté",
    "a retiré",
    "est parti",
    "a quitté",
    "ha aggiunto",
    "ha rimosso",
    "è uscito",
    "è uscita",
    "adicionou",
    "foi adicionad",
    "saiu",
    "removeu",
    "toegevoegd",
    "heeft verlaten",
    "verwijderd",
    "ekledi",
    "ayrıldı",
    "добавил",
    "покинул",
    "додав",
    "dodał",
    "opuścił",
    "lade till",
    "lämnade",
    "lagde til",
    "forlod",
    "tilføjede",
    "lisäsi",
    "poistui",
    "přidal",
    "menambahkan",
    "keluar",
    "已加入",
    "退出",
    "加入了",
    "退出しました",
    "追加しました",
    "나갔습니다",
    "초대했습니다",
];

/// What stands instead of a message that was deleted.
const DELETED: &[&str] = &[
    "this message was deleted",
    "you deleted this message",
    "this message was deleted by admin",
    "diese nachricht wurde gelöscht",
    "du hast diese nachricht gelöscht",
    "se eliminó este mensaje",
    "este mensaje fue eliminado",
    "eliminaste este mensaje",
    "ce message a été supprimé",
    "vous avez supprimé ce message",
    "questo messaggio è stato eliminato",
    "hai eliminato questo messaggio",
    "esta mensagem foi apagada",
    "mensagem apagada",
    "você apagou esta mensagem",
    "apagou esta mensagem",
    "dit bericht is verwijderd",
    "u hebt dit bericht verwijderd",
    "je hebt dit bericht verwijderd",
    "bu mesaj silindi",
    "bu mesajı sildiniz",
    "данное сообщение удалено",
    "вы удалили данное сообщение",
    "вы удалили это сообщение",
    "це повідомлення було видалено",
    "ви видалили це повідомлення",
    "ta wiadomość została usunięta",
    "usunięto tę wiadomość",
    "det här meddelandet raderades",
    "du raderade det här meddelandet",
    "denne besked er blevet slettet",
    "du har slettet denne besked",
    "denne meldingen ble slettet",
    "du slettet denne meldingen",
    "tämä viesti poistettiin",
    "poistit tämän viestin",
    "tato zpráva byla smazána",
    "tato zpráva byla odstraněna",
    "táto správa bola odstránená",
    "ez az üzenet törlésre került",
    "törölted ezt az üzenetet",
    "acest mesaj a fost șters",
    "ați șters acest mesaj",
    "pesan ini dihapus",
    "anda menghapus pesan ini",
    "αυτό το μήνυμα διαγράφηκε",
    "διαγράψατε αυτό το μήνυμα",
    "تم حذف هذه الرسالة",
    "لقد حذفت هذه الرسالة",
    "הודעה זו נמחקה",
    "מחקת הודעה זו",
    "این پیام حذف شد",
    "این پیام حذف شده است",
    "यह मैसेज डिलीट कर दिया गया है",
    "आपने यह मैसेज डिलीट किया",
    "此訊息已刪除",
    "您已刪除此訊息",
    "这条消息已被删除",
    "您已删除这条消息",
    "このメッセージは削除されました",
    "このメッセージを削除しました",
    "이 메시지는 삭제되었습니다",
    "삭제된 메시지입니다",
    "tin nhắn này đã bị xóa",
    "bạn đã xóa tin nhắn này",
    "ข้อความนี้ถูกลบแล้ว",
    "aquest missatge s'ha suprimit",
];

/// How the owner is named where an export says it in their own words: all other authors are names.
const OWNER: &[&str] = &["you", "du", "tú", "vous", "você", "jij", "tu", "вы", "ви", "あなた", "您", "당신", "أنت", "את/ה"];

/// The longest line that is looked through, in bytes: what WhatsApp writes is short.
const LONGEST: usize = 1_000;

/// The first line of a text, in lower case and without marks; empty where it is too long to be of WhatsApp's making.
fn folded(text: &str) -> String {
    let line = text.lines().next().unwrap_or_default();
    if line.len() > LONGEST {
        return String::new();
    }
    line.chars().filter(|c| !is_mark(*c)).collect::<String>().trim().to_lowercase()
}

/// Whether a line of WhatsApp's is a notice on encryption or on WhatsApp itself.
pub(super) fn is_notice(text: &str) -> bool {
    let text = folded(text);
    has_any(&text, WHATSAPP) || has_any(&text, ENCRYPTION)
}

/// Whether a text is the notice on encryption even without WhatsApp's mark: it is longer than what people say of that in passing.
pub(super) fn is_on_encryption(text: &str) -> bool {
    let text = folded(text);
    text.len() > 60 && has_any(&text, ENCRYPTION)
}

/// Whether a line of WhatsApp's is one that only groups have.
pub(super) fn is_of_group(text: &str) -> bool {
    let text = folded(text);
    // The notice of a conversation between two may speak of chats and groups alike.
    let is_short = text.chars().count() <= 80;
    (has_any(&text, GROUP) || is_short && has_any(&text, COMING_AND_GOING)) && !has_any(&text, ENCRYPTION)
}

fn has_any(text: &str, words: &[&str]) -> bool {
    words.iter().any(|word| text.contains(word))
}

/// Whether a text only says that a message was deleted.
pub(super) fn is_deleted(text: &str) -> bool {
    let text = folded(text);
    let text = text.trim_end_matches(['.', '。']).trim_end();
    DELETED.contains(&text)
}

/// Whether an author is the owner, named as such.
pub(super) fn is_owner(author: &str) -> bool {
    author.len() < 16 && OWNER.contains(&author.to_lowercase().as_str())
}
