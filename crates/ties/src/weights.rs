//! What a moment weighs, and how fast it fades.

use hearten_domain::{Contact, Direction, Medium};

/// The weights and half-lives of closeness.
///
/// Closeness is *Interactions Rank* (Roth, Ben-David, Deutscher, Flysher, Horn, Leichtberg, Leiser, Matias & Merom: Suggesting Friends Using the
/// Implicit Social Graph, KDD 2010): the sum over moments of direction × 2^(−age / half-life), generalised by a weight per medium, by division among
/// the others who took part, and by three half-lives at once, so that this week, this season and these years all count.
///
/// The three sums are made comparable before they are mixed: pairs in steady contact have in each a sum proportional to its half-life, so each is
/// turned into the *rate* it stands for (sum × ln 2 / half-life). Closeness is the mean of the three rates, in weighted moments a year: 52 is what one
/// mail of mine to one person every week comes to.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Weights {
    /// A visit.
    pub visit: f64,
    /// A call with video.
    pub video: f64,
    /// A call.
    pub call: f64,
    /// A letter.
    pub letter: f64,
    /// A personal message.
    pub message: f64,
    /// A mail.
    pub mail: f64,
    /// A mail to many.
    pub group_mail: f64,
    /// A public post.
    pub post: f64,
    /// From me to them.
    pub sent: f64,
    /// From them to me.
    pub received: f64,
    /// Both ways at once.
    pub mutual: f64,
    /// The half-lives in days, shortest first, as [`hearten_domain::Tie::sums`] are ordered.
    pub half_lives: [f64; 3],
    /// The share of each half-life's rate in closeness; they add up to 1.
    pub shares: [f64; 3],
    /// By how much the silence since the last moment counts more slowly for family.
    pub kin_slowness: f64,
}

impl Weights {
    /// Where everybody starts, until fitted on the user's own history.
    pub const STARTING: Self = Self {
        visit: 6.0,
        video: 4.0,
        call: 4.0,
        letter: 3.0,
        message: 1.0,
        mail: 1.0,
        group_mail: 0.5,
        post: 0.1,
        sent: 1.0,
        received: 0.5,
        mutual: 1.0,
        half_lives: [7.0, 60.0, 365.0],
        shares: [1.0 / 3.0; 3],
        kin_slowness: 2.0,
    };

    /// What a medium weighs.
    pub fn of_medium(&self, medium: Medium) -> f64 {
        match medium {
            Medium::Visit => self.visit,
            Medium::Video => self.video,
            Medium::Call => self.call,
            Medium::Letter => self.letter,
            Medium::Message => self.message,
            Medium::Mail => self.mail,
            Medium::GroupMail => self.group_mail,
            Medium::Post => self.post,
        }
    }

    /// What a direction weighs.
    pub fn of_direction(&self, direction: Direction) -> f64 {
        match direction {
            Direction::Sent => self.sent,
            Direction::Received => self.received,
            Direction::Mutual => self.mutual,
        }
    }

    /// What a contact weighs on the day it happens: medium × direction / number of others.
    pub fn of_contact(&self, contact: &Contact) -> f64 {
        self.of_medium(contact.medium) * self.of_direction(contact.direction) / contact.others.max(1) as f64
    }

    /// The three factors that turn the sums of a tie into closeness, in weighted moments a year.
    pub fn factors(&self) -> [f64; 3] {
        let mut factors = self.shares;
        for (factor, half_life) in factors.iter_mut().zip(self.half_lives) {
            *factor *= std::f64::consts::LN_2 / half_life * 365.25;
        }
        factors
    }

    /// Closeness from sums of which the moments have aged `days` more, `slowness` times more slowly.
    pub(crate) fn mix(&self, sums: [f64; 3], days: f64, slowness: f64) -> f64 {
        let parts = sums.iter().zip(self.factors()).zip(self.half_lives);
        parts.map(|((sum, factor), half_life)| sum * factor * (-days / (half_life * slowness)).exp2()).sum()
    }
}

impl Default for Weights {
    fn default() -> Self {
        Self::STARTING
    }
}
