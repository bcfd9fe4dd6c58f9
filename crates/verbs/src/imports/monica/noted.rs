//! What was noted about somebody: gifts, things to do, days, what happened in their life.

use hearten_domain::{
    DateKind, Find, FindKind, Gift, GiftDirection, GiftKind, ImportantDate, LeftOutReason, News, NewsKind, PartialDate, PersonId, Promise,
    RawKind, RawRecord, Story, StoryPerson, StoryRole,
};
use hearten_formats::monica::{
    FirstMet, GiftStatus, LifeEventKind, MonicaContact, MonicaEntry, MonicaGift, MonicaLifeEvent, MonicaPromise,
};
use hearten_speech::say;
use hearten_store::Tx;
use jiff::civil::Date;

use super::{People, in_every_language, said};
use crate::{
    Result,
    imports::{hash::sha256_hex, importer::Importer},
};

impl Importer<'_> {
    /// Takes in what a contact has that its last record had not.
    pub(super) async fn take_noted(
        &mut self,
        tx: &mut Tx,
        person: PersonId,
        contact: &MonicaContact,
        before: &MonicaContact,
        people: &People,
    ) -> Result<()> {
        let name = contact.card.name.clone().unwrap_or_default();
        for gift in contact.gifts.iter().filter(|it| !before.gifts.iter().any(|known| known.key == it.key && known.status == it.status)) {
            self.take_gift(tx, person, &name, gift).await?;
        }
        for promise in &contact.promises {
            match before.promises.iter().find(|known| known.key == promise.key) {
                Some(known) if known.kept_on == promise.kept_on => {}
                Some(known) => self.keep_promise(tx, person, known, promise).await?,
                None => self.take_promise(tx, person, promise).await?,
            }
        }
        for date in contact.dates.iter().filter(|it| !before.dates.iter().any(|known| known.key == it.key)) {
            self.take_date(tx, person, DateKind::Other, std::slice::from_ref(&date.label), date.date).await?;
        }
        for event in contact.life_events.iter().filter(|it| !before.life_events.iter().any(|known| known.key == it.key)) {
            self.take_life_event(tx, person, event).await?;
        }
        if let Some(met) = contact.first_met.as_ref().filter(|_| contact.first_met != before.first_met) {
            self.take_first_met(tx, person, &name, met, people).await?;
        }
        for pet in contact.pets.iter().filter(|pet| !before.pets.contains(pet)) {
            self.relate(tx, person, None, pet, "pet").await?;
        }
        Ok(())
    }

    /// A gift that went either way; an idea of one goes onto the shelf with whom it is for.
    async fn take_gift(&mut self, tx: &mut Tx, person: PersonId, name: &str, gift: &MonicaGift) -> Result<()> {
        let today = self.vault.today_date();
        let on = gift.on.unwrap_or(today).min(today);
        let whom = || match &gift.text {
            Some(text) => say("intake-gift-for-with").with("name", name).with("text", text),
            None => say("intake-gift-for").with("name", name),
        };
        let direction = match gift.status {
            GiftStatus::Given => GiftDirection::Given,
            GiftStatus::Received => GiftDirection::Received,
            GiftStatus::Idea => {
                let find = Find {
                    id: self.vault.ids.next().into(),
                    kind: FindKind::Idea,
                    title: gift.name.clone(),
                    url: gift.url.clone(),
                    text: Some(whom().into()),
                    kept_on: on,
                    dropped_on: None,
                    import_id: Some(self.import_id),
                };
                return Ok(tx.insert_all(&[find]).await?);
            }
        };
        let record = Gift {
            id: self.vault.ids.next().into(),
            person_id: person,
            direction,
            kind: GiftKind::Thing,
            what: gift.name.clone(),
            meaning: gift.text.clone(),
            on,
            came_from: None,
            find_id: None,
            import_id: Some(self.import_id),
        };
        Ok(tx.insert_all(&[record]).await?)
    }

    async fn take_promise(&mut self, tx: &mut Tx, person: PersonId, promise: &MonicaPromise) -> Result<()> {
        let today = self.vault.today_date();
        if promise.is_reminder && promise.due_on.is_some_and(|due| due < today) {
            self.leave_out(LeftOutReason::PastReminder);
            return Ok(());
        }
        let record = Promise {
            id: self.vault.ids.next().into(),
            person_id: person,
            text: said::duty(&promise.what),
            made_on: promise.made_on.unwrap_or(today).min(today),
            due_on: promise.due_on,
            kept_on: promise.kept_on.map(|kept| kept.min(today)),
            import_id: Some(self.import_id),
        };
        Ok(tx.insert_all(&[record]).await?)
    }

    /// Something to do that was open in the last record and is done now.
    async fn keep_promise(&mut self, tx: &mut Tx, person: PersonId, before: &MonicaPromise, now: &MonicaPromise) -> Result<()> {
        let held: Vec<Promise> = tx.of_person(person).await?;
        let texts = in_every_language(|| said::duty(&before.what));
        if let Some(open) = held.into_iter().find(|held| texts.contains(&held.text) && held.kept_on.is_none()) {
            let change = self.edits(tx).await?;
            tx.update(&change, &Promise { kept_on: now.kept_on, ..open }).await?;
        }
        Ok(())
    }

    /// Keeps a day under the first of its labels, if it has any, unless it is kept under one of them already.
    pub(super) async fn take_date(
        &mut self,
        tx: &mut Tx,
        person_id: PersonId,
        kind: DateKind,
        labels: &[String],
        date: PartialDate,
    ) -> Result<()> {
        let held: Vec<ImportantDate> = tx.of_person(person_id).await?;
        let is_called_so = |held: &ImportantDate| held.label.as_ref().map_or(labels.is_empty(), |label| labels.contains(label));
        if held.iter().any(|held| held.kind == kind && held.date == date && is_called_so(held)) {
            return Ok(());
        }
        let label = labels.first().cloned();
        let record = ImportantDate { id: self.vault.ids.next().into(), person_id, kind, label, date, import_id: Some(self.import_id) };
        Ok(tx.insert_all(&[record]).await?)
    }

    /// A wedding or a birth comes round each year, a move or a new job is news; the rest is a story of theirs.
    async fn take_life_event(&mut self, tx: &mut Tx, person: PersonId, event: &MonicaLifeEvent) -> Result<()> {
        let date = event.on.map(PartialDate::from);
        let news = match (event.kind, event.on, date) {
            (LifeEventKind::Wedding, _, Some(date)) => return self.take_date(tx, person, DateKind::Anniversary, &[], date).await,
            (LifeEventKind::Birth, _, Some(date)) => {
                let labels = in_every_language(|| say("intake-childs-birthday").into());
                return self.take_date(tx, person, DateKind::Other, &labels, date).await;
            }
            (LifeEventKind::Job, Some(on), _) => Some((NewsKind::Job, on)),
            (LifeEventKind::Moved, Some(on), _) => Some((NewsKind::City, on)),
            _ => None,
        };
        let title = event.title.clone().unwrap_or_else(|| say("intake-something-happened").into());
        let text = event.text.clone().unwrap_or_else(|| title.clone());
        match news {
            Some((kind, on)) if on <= self.vault.today_date() => {
                let record = News {
                    id: self.vault.ids.next().into(),
                    person_id: person,
                    kind,
                    before: None,
                    after: Some(text),
                    on_day: on,
                    source: Some("Monica".to_owned()),
                    import_id: Some(self.import_id),
                };
                Ok(tx.insert_all(&[record]).await?)
            }
            _ => self.take_story(tx, Some(person), title, text, date, None, event.on).await,
        }
    }

    async fn take_first_met(&mut self, tx: &mut Tx, person: PersonId, name: &str, met: &FirstMet, people: &People) -> Result<()> {
        let through = met.through.as_ref().and_then(|uuid| people.get(uuid)).copied();
        let by = match through {
            Some(id) => {
                tx.get::<hearten_domain::Person>(id).await?.map(|person| say("intake-met-through").with("name", person.name).to_string())
            }
            None => None,
        };
        let told = [by, met.text.clone()].into_iter().flatten().collect::<Vec<_>>().join("\n");
        let text = if told.is_empty() { say("intake-met-day").into() } else { told };
        self.take_story(tx, Some(person), say("intake-met-title").with("name", name).into(), text, met.on, met.place.clone(), None).await
    }

    #[expect(clippy::too_many_arguments, reason = "they are the parts of one story")]
    async fn take_story(
        &mut self,
        tx: &mut Tx,
        about: Option<PersonId>,
        title: String,
        text: String,
        date: Option<PartialDate>,
        place: Option<String>,
        told_on: Option<Date>,
    ) -> Result<()> {
        if about.is_some_and(|person| self.is_unnoted(person)) {
            self.leave_out(LeftOutReason::UnnotedStory);
            return Ok(());
        }
        let today = self.vault.today_date();
        let told_on = told_on.unwrap_or(today).min(today);
        let story = Story { id: self.vault.ids.next().into(), title, text, date, place, told_on, import_id: Some(self.import_id) };
        let about = about.map(|person_id| StoryPerson {
            id: self.vault.ids.next().into(),
            story_id: story.id,
            person_id,
            role: StoryRole::About,
            heard_on: None,
            import_id: Some(self.import_id),
        });
        tx.insert_all(&[story]).await?;
        let about: Vec<StoryPerson> = about.into_iter().collect();
        Ok(tx.insert_all(&about).await?)
    }

    /// The journal: stories of nobody but me. An entry is known by its identity, or by what it says where it has none.
    pub(super) async fn take_journal(&mut self, tx: &mut Tx, source: &str, journal: Vec<MonicaEntry>) -> Result<()> {
        let uids: Vec<String> = journal.iter().map(|entry| format!("monica:{}", entry.key)).collect();
        let mut known: std::collections::HashSet<String> =
            tx.raw_by_uids(RawKind::Object, &uids).await?.into_iter().filter_map(|raw| raw.uid).collect();
        for (entry, uid) in journal.into_iter().zip(uids) {
            if !known.insert(uid.clone()) {
                continue;
            }
            let (title, text) = said::story(entry.written);
            self.take_story(tx, None, title, text, entry.on.map(PartialDate::from), None, entry.on).await?;
            let raw = RawRecord {
                id: self.vault.ids.next().into(),
                kind: RawKind::Object,
                source: source.to_owned(),
                uid: Some(uid),
                hash: sha256_hex(&entry.raw),
                bytes: entry.raw,
                person_id: None,
                moment_id: None,
                as_of: entry.on,
                import_id: Some(self.import_id),
            };
            tx.insert_all(&[raw]).await?;
        }
        Ok(())
    }
}
