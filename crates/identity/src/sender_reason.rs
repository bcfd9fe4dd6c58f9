//! Why an address is what it seems to be, and why a person is kept for it or not. Each reason has an English clause;
//! who speaks other languages goes by the reason itself.

use std::fmt;

/// Defines an enumeration of reasons with the clause of each, which also documents it: `as_str`, `ALL` and `Display` agree on it.
macro_rules! reasons {
    ($(#[$meta:meta])* $name:ident { $($variant:ident = $clause:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum $name { $(#[doc = $clause] $variant),+ }

        impl $name {
            /// Every reason, in the order of definition.
            pub const ALL: &'static [$name] = &[$($name::$variant),+];

            /// The reason as an English clause.
            pub const fn as_str(self) -> &'static str {
                match self { $($name::$variant => $clause),+ }
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.pad(self.as_str()) }
        }
    };
}

reasons! {
    /// Why an address is of its class.
    ClassReason {
        NothingAgainst = "nothing says that it is not a human being",
        ListHeaders = "the headers of its mail say that it is a mailing list",
        MailSystem = "a mail system that returns mail",
        MostlyReturned = "most of its mail is returned mail",
        ForReturned = "an address made for returned mail",
        NoAnswers = "its address takes no answers",
        AddressOfList = "its address is one that list programs make",
        DomainOfLists = "its domain is one of mailing lists, and it has never written itself",
        AddressOfNewsletter = "its address names a newsletter",
        AddressOfProgram = "its address is that of a program",
        AddressMade = "a program made its address",
        MostlyAutomatic = "most of its mail is written by a program",
        MessagesAutomatic = "most of its messages are written by a program",
        MostlyBulk = "most of its mail is sent in bulk",
        AddressOfOffice = "its address is that of an office",
        NameOfProgram = "its name is that of a program",
        NameOfPublication = "its name is that of a publication",
        NameOfOffice = "its name is that of an office",
        NameOfHouse = "its name is that of its house",
    }
}

reasons! {
    /// Why a person is kept for an address, or not.
    PersonReason {
        MailingList = "a mailing list",
        ProgramOrOffice = "a program or an office",
        Newsletter = "a newsletter",
        MailSystem = "a mail system",
        InAddressBook = "is in the address book",
        BothWays = "mail went both ways",
        WroteOften = "wrote to you personally at least three times",
        YouWrote = "you wrote to them",
        CameBack = "what you wrote came back",
        WroteSeldom = "wrote to you personally fewer than three times",
        OnlyOnLists = "seen only on mailing lists",
        OnlyAmongOthers = "seen only among others",
    }
}
