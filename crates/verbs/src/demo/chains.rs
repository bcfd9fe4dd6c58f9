//! Chains of help: what several people's help led to, or may lead to.

use hearten_domain::{Chain, ChainId, ChainStep, ChainStepId};

use super::vault::Draft;

/// A chain: what it leads to, the deeds in it as they stand in the thanks, what came, days since (−1 is not yet).
type Line = (&'static str, &'static [&'static str], &'static str, i64);

const CHAINS: &[Line] = &[
    (
        "the proposal for Rikard's three sites",
        &["A first talk with Astrid within the fortnight", "Two hours with Rikard Sjöö"],
        "Rikard Sjöö has asked me for a proposal for his three sites",
        4,
    ),
    (
        "the surplus kitchen",
        &[
            "the first honest sum for the surplus kitchen",
            "I rewrote the first page the same evening",
            "the proposal begins with the docks now",
        ],
        "",
        -1,
    ),
];

/// Puts the chains on the sheet; the help in them is found by what it led to.
pub(super) fn put_chains(draft: &mut Draft) {
    for (event, led_to, outcome, ago) in CHAINS {
        let id = ChainId(draft.id());
        let came_on = (*ago >= 0).then(|| draft.before(*ago));
        let mut begun_on = draft.anchor;
        for (place, led_to) in (1..).zip(*led_to) {
            let Some(thanks) = draft.made.thanks.iter().find(|thanks| thanks.led_to.as_deref() == Some(*led_to)).cloned() else {
                draft.unknown.push((*led_to).to_owned());
                continue;
            };
            begun_on = begun_on.min(thanks.owed_on);
            let step = ChainStep {
                id: ChainStepId(draft.id()),
                chain_id: id,
                person_id: thanks.person_id,
                thanks_id: thanks.id,
                place,
                on: thanks.owed_on,
                import_id: Some(draft.import),
            };
            draft.made.chain_steps.push(step);
        }
        let chain = Chain {
            id,
            event: (*event).to_owned(),
            begun_on,
            outcome: came_on.map(|_| (*outcome).to_owned()),
            came_on,
            let_be_on: None,
            import_id: Some(draft.import),
        };
        draft.made.chains.push(chain);
    }
}
