//! How to get what each program or network keeps, in a line or two each.

/// One program or network.
pub(crate) struct ExportWay {
    pub(crate) name: &'static str,
    pub(crate) way: &'static str,
}

const fn way(name: &'static str, way: &'static str) -> ExportWay {
    ExportWay { name, way }
}

/// The ways, address books first.
pub(crate) const WAYS: &[ExportWay] = &[
    way("Google contacts", "contacts.google.com, Export, \u{201c}vCard (for iOS Contacts)\u{201d} or Google CSV."),
    way(
        "Google mail, contacts and calendar at once",
        "takeout.google.com: choose Mail, Contacts and Calendar only. Bring the archive in as it comes.",
    ),
    way("iPhone and Mac", "Contacts on a Mac or icloud.com: select all, Export vCard. Calendars: File, Export, in the Calendar app."),
    way("Outlook", "People, Manage contacts, Export contacts: a CSV file. Calendars: publish or save as iCalendar (.ics)."),
    way(
        "Thunderbird",
        "Address Book, Tools, Export, vCard or LDIF. Mail: bring in the Mail folder of your profile (Help, Troubleshooting, Profile Folder).",
    ),
    way(
        "LinkedIn",
        "Settings, Data privacy, \u{201c}Get a copy of your data\u{201d}: the whole archive is best; it holds connections, messages and your own positions.",
    ),
    way("WhatsApp", "In a chat: More, Export chat, without media. One file per chat; many can be brought in at once."),
    way("Telegram", "Telegram Desktop: Settings, Advanced, Export Telegram data, as JSON."),
    way(
        "Signal",
        "Signal keeps no plain export. Bring in what signal-export, sigtop or signalbackup-tools (--exporttxt) write on your own computer.",
    ),
    way(
        "Instagram and Facebook",
        "Accounts Centre, Your information and permissions, Export your information: messages, in JSON rather than HTML. Bring the archive in as it comes.",
    ),
    way("Text messages and calls (Android)", "The app \u{201c}SMS Backup & Restore\u{201d}: its XML files."),
    way("Monica", "Settings, Export, JSON."),
    way("Calendars", "Any calendar program: export as iCalendar (.ics)."),
    way(
        "Any mailbox on a server",
        "In a terminal: hearten sync imaps://you@mail.example.org. It only looks; nothing on the server is changed. It is then read again and again by itself.",
    ),
    way("Any table", "A spreadsheet saved as CSV. Where the columns are not known, Hearten shows them and asks."),
];
