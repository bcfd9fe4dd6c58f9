//! How to get what each program or network keeps, in a line or two each.

/// One program or network: the keys of its name and of the way.
pub(crate) struct ExportWay {
    pub(crate) name: &'static str,
    pub(crate) way: &'static str,
}

const fn way(name: &'static str, way: &'static str) -> ExportWay {
    ExportWay { name, way }
}

/// The ways, address books first.
pub(crate) const WAYS: &[ExportWay] = &[
    way("export-google-contacts", "export-google-contacts-way"),
    way("export-google", "export-google-way"),
    way("export-apple", "export-apple-way"),
    way("export-outlook", "export-outlook-way"),
    way("export-thunderbird", "export-thunderbird-way"),
    way("export-linkedin", "export-linkedin-way"),
    way("export-whatsapp", "export-whatsapp-way"),
    way("export-telegram", "export-telegram-way"),
    way("export-signal", "export-signal-way"),
    way("export-facebook", "export-facebook-way"),
    way("export-android", "export-android-way"),
    way("export-monica", "export-monica-way"),
    way("export-calendars", "export-calendars-way"),
    way("export-mailbox", "export-mailbox-way"),
    way("export-table", "export-table-way"),
];
