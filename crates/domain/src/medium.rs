//! By which medium a moment happened, ordered by richness (Daft & Lengel 1986: a richer medium carries more cues).

use crate::text_enum::text_enum;

text_enum! {
    /// By which medium people met. The order of definition is the order of richness, richest first.
    Medium, "medium" {
        /// Face to face.
        Visit = "visit",
        /// A call with video.
        Video = "video",
        /// A call by voice.
        Call = "call",
        /// A letter or card on paper.
        Letter = "letter",
        /// A personal message by chat or text.
        Message = "message",
        /// A mail to few.
        Mail = "mail",
        /// A mail to many (more than [`Medium::GROUP_MAIL_FROM`] others).
        GroupMail = "group mail",
        /// A public post.
        Post = "post",
    }
}

impl Medium {
    /// From this many other participants on a mail counts as group mail.
    pub const GROUP_MAIL_FROM: usize = 6;

    /// The medium of a mail among me and `others` people.
    pub fn of_mail(others: usize) -> Self {
        if others >= Self::GROUP_MAIL_FROM { Self::GroupMail } else { Self::Mail }
    }

    /// Whether it carries voice or face.
    pub fn is_voice_or_face(self) -> bool {
        matches!(self, Self::Visit | Self::Video | Self::Call)
    }
}

text_enum! {
    /// The direction of a moment, seen from me.
    Direction, "direction" {
        /// From me to them.
        Sent = "sent",
        /// From one of them to me.
        Received = "received",
        /// Both ways at once: a visit, a call, a meeting.
        Mutual = "mutual",
    }
}
