//! The networks and programs that conversations come from.

/// Where a conversation was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Service {
    /// WhatsApp.
    WhatsApp,
    /// Telegram.
    Telegram,
    /// Signal.
    Signal,
    /// Instagram's direct messages.
    Instagram,
    /// Facebook Messenger.
    Facebook,
    /// Text messages (SMS, MMS) and calls of a telephone.
    Phone,
    /// LinkedIn's messages.
    LinkedIn,
}

impl Service {
    /// The word by which keys and accounts are led.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::WhatsApp => "whatsapp",
            Self::Telegram => "telegram",
            Self::Signal => "signal",
            Self::Instagram => "instagram",
            Self::Facebook => "facebook",
            Self::Phone => "phone",
            Self::LinkedIn => "linkedin",
        }
    }
}
