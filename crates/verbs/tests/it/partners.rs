//! Partners: a few, kept by story, then gift, then visit.

use hearten_domain::{ErrorKind, Medium, ReasonKind, StandingKind};
use hearten_testkit::both;
use hearten_verbs::Vault;
use jiff::civil::date;

use crate::common::*;

async fn reasons(vault: &Vault) -> Vec<String> {
    let moves = vault.today().await.unwrap().moves;
    moves.into_iter().filter(|it| it.reason_kind == ReasonKind::Partner).map(|it| it.why.reason().to_owned()).collect()
}

both! {
    async fn a_partner_is_kept_by_story_then_gift_then_visit_in_no_hurry(database) {
        let begin = vault_at(&database, "2024-01-02T12:00:00Z").await;
        let tove = add(&begin, "Tove Lind", &[]).await;
        begin.log(contact(tove, Medium::Call, date(2023, 12, 1))).await.unwrap();
        begin.partner_add(tove).await.unwrap();
        assert!(reasons(&begin).await.is_empty(), "no step has come on the second of January");
        let april = vault_at(&database, "2024-04-15T12:00:00Z").await;
        let told = reasons(&april).await;
        assert!(matches!(told.as_slice(), [one] if one.contains("no story yet")), "{told:?}");
        april.give(gift(tove, "A book of tides")).await.unwrap_err();
        april.give(hearten_verbs::NewGift { on: date(2024, 4, 15), ..gift(tove, "A book of tides") }).await.unwrap();
        let round = april.partners().await.unwrap();
        assert_eq!(round.year, 2024);
        let partner = &round.partners[0];
        assert_eq!((partner.next.as_deref(), partner.year.gift.as_ref().map(|it| it.1.as_str())), (Some("a story"), Some("A book of tides")));
        assert_eq!(partner.last_contact, Some(date(2023, 12, 1)));
        april.log(contact(tove, Medium::Visit, date(2024, 4, 14))).await.unwrap();
        assert_eq!(april.partners().await.unwrap().partners[0].year.visit, Some(date(2024, 4, 14)));
        let next_year = vault_at(&database, "2025-02-01T12:00:00Z").await;
        assert_eq!(next_year.partners().await.unwrap().partners[0].year, hearten_verbs::PartnerYear::default(), "each year has a round of its own");
    }

    async fn a_partner_is_chosen_once_and_let_go_and_unmuting_does_not_end_it(database) {
        let vault = vault(&database).await;
        let tove = add(&vault, "Tove Lind", &[]).await;
        vault.partner_add(tove).await.unwrap();
        assert_error(vault.partner_add(tove).await, ErrorKind::Conflict, "one of your partners already");
        vault.mute(tove, StandingKind::Muted, TODAY, None).await.unwrap();
        vault.unmute(tove, None).await.unwrap();
        assert_eq!(vault.partners().await.unwrap().partners.len(), 1);
        vault.partner_end(tove).await.unwrap();
        assert!(vault.partners().await.unwrap().partners.is_empty());
        assert_error(vault.partner_end(tove).await, ErrorKind::Missing, "is not one of your partners");
        vault.undo(None).await.unwrap();
        assert_eq!(vault.partners().await.unwrap().partners.len(), 1);
        let ida = add(&vault, "Ida Berg", &[]).await;
        vault.mute(ida, StandingKind::Dead, TODAY, None).await.unwrap();
        assert_error(vault.partner_add(ida).await, ErrorKind::Refused, "has died");
    }
}
