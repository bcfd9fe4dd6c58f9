//! The kinds of circles and what is said there, and the states of it all.

use crate::text_enum::text_enum;

text_enum! {
    /// What sort of circle it is.
    CircleKind, "kind of circle" {
        /// People between posts who find the next one together.
        JobClub = "job club",
        /// People who advise each other on what they lead or make.
        PeerBoard = "peer board",
        /// People who think over each other's questions.
        Brainstorm = "brainstorm",
        /// Two or three who hold each other to what they mean to do.
        Partners = "partners",
    }
}

text_enum! {
    /// How it stands with a meeting of a circle.
    MeetingState, "state of a meeting" {
        /// It is to come.
        Planned = "planned",
        /// It was held.
        Held = "held",
        /// It does not take place.
        CalledOff = "called off",
    }
}

impl MeetingState {
    /// Whether a meeting in this state may become `next`.
    pub fn may_become(self, next: Self) -> bool {
        self == Self::Planned && next != Self::Planned
    }
}

text_enum! {
    /// Whether somebody asks for something or offers it.
    CircleAskKind, "kind of word in a circle" {
        /// Something specific that would help them.
        Ask = "ask",
        /// Something specific with which they would help.
        Offer = "offer",
    }
}

text_enum! {
    /// How it stands with an ask or an offer.
    CircleAskState, "state of an ask in a circle" {
        /// Nobody has met it yet.
        Open = "open",
        /// One helped the other.
        Helped = "helped",
        /// It rests.
        LetGo = "let go",
    }
}

impl CircleAskState {
    /// Whether an ask or offer in this state may become `next`. What was let go may be met all the same.
    pub fn may_become(self, next: Self) -> bool {
        match self {
            Self::Open => next != Self::Open,
            Self::LetGo => next == Self::Helped,
            Self::Helped => false,
        }
    }
}

text_enum! {
    /// How it stands with what a member means to do.
    CommitmentState, "state of a commitment" {
        /// Not done yet, whatever day it is.
        NotYet = "not yet",
        /// Done.
        Kept = "kept",
        /// It turned out not to be what mattered.
        LetGo = "let go",
    }
}

impl CommitmentState {
    /// Whether a commitment in this state may become `next`. What was let go may be done all the same.
    pub fn may_become(self, next: Self) -> bool {
        match self {
            Self::NotYet => next != Self::NotYet,
            Self::LetGo => next == Self::Kept,
            Self::Kept => false,
        }
    }
}
