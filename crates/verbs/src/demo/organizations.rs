//! Employers, schools, boards and clubs, and who belonged to them when.

use hearten_domain::{Membership, MembershipKind, Organization, OrganizationId, PartialDate};

use super::{
    cast::{Circle, everybody},
    dice::Dice,
    vault::Draft,
};
use MembershipKind::{Association, Board, Club, Employer, Other, School};

/// Short names and names of the organizations; all invented.
const ORGANIZATIONS: &[(&str, &str)] = &[
    ("kungsvik", "Kungsvik Institute of Technology"),
    ("haldenroos", "Halden Roos"),
    ("brunnby", "Brunnby Pumps"),
    ("tarnholm", "Tarnholm Freight"),
    ("norrvik", "Norrvik Cold Chain"),
    ("foodbank", "Harbour Food Bank"),
    ("workshop", "The Open Workshop"),
    ("harriers", "Tuesday Harriers"),
    ("almgatan", "Almgatan 14 House Association"),
    ("polhav", "Polhav Cold Stores"),
    ("vinge", "Vinge Search"),
    ("kajtidningen", "Kajtidningen"),
    ("surplus", "Nairobi Surplus Network"),
    ("keystone", "Keystone Regional Fund"),
    ("kapitel", "Nytt Kapitel"),
    ("operators", "Guild of Operations Leaders"),
    ("setu", "Western Harbour Choir"),
    ("havenlab", "Havenlab"),
    ("kayal", "Kayal Systems"),
    ("bookshop", "Three Lanterns Bookshop"),
    ("library", "Majorna Library Friends"),
    ("portlaw", "Portlaw Advocates"),
    ("archive", "City Archive of the Sea"),
    ("hospice", "Ekbacken Hospice"),
    ("kaispeicher", "Kaispeicher Logistics"),
    ("ashby", "Ashby Ward Consulting"),
    ("varvet", "Lindholm Boatyard"),
];

/// One line of membership: person, organization, kind, role, from (years ago, month), to (years ago, month); −1 years is unknown, 0 months is unknown.
type Line = (&'static str, &'static str, MembershipKind, &'static str, (i16, i8), (i16, i8));

/// Not ended, or not known when it began.
const OPEN: (i16, i8) = (-1, 0);

const LINES: &[Line] = &[
    ("me", "kungsvik", School, "M.Sc., industrial engineering", (28, 9), (23, 6)),
    ("me", "haldenroos", Employer, "Consultant", (23, 8), (19, 4)),
    ("me", "brunnby", Employer, "Production manager", (19, 5), (12, 3)),
    ("me", "tarnholm", Employer, "Head of planning", (12, 4), (6, 8)),
    ("me", "foodbank", Board, "Board member", (6, 3), OPEN),
    ("me", "workshop", Board, "Treasurer", (10, 2), (3, 4)),
    ("me", "harriers", Club, "Member", (7, 3), OPEN),
    ("me", "almgatan", Association, "Resident", (9, 0), OPEN),
    ("me", "operators", Association, "Member", (11, 0), OPEN),
    ("me", "setu", Club, "Alto", (14, 0), (8, 0)),
    ("harriet", "workshop", Board, "Chair", (9, 0), (2, 3)),
    ("harriet", "setu", Club, "Soprano", (20, 0), OPEN),
    ("fatou", "setu", Club, "Alto", (15, 0), OPEN),
    ("beatriz", "setu", Club, "Mezzo", (14, 0), (1, 0)),
    ("ulrika", "setu", Club, "Alto", (11, 0), (5, 0)),
    ("bilal", "foodbank", Other, "Volunteer", (3, 0), OPEN),
    ("mariam", "foodbank", Board, "Deputy", (2, 4), OPEN),
    ("rikard", "polhav", Board, "Chair", (9, 0), OPEN),
    ("ingemar", "polhav", Board, "Board member", (15, 0), (6, 0)),
    ("viktor", "operators", Association, "Member", (8, 0), OPEN),
    ("wiebke", "operators", Association, "Board of the northern section", (5, 0), OPEN),
    ("margareta", "operators", Association, "Founding member", (24, 0), OPEN),
    ("ingemar", "operators", Association, "Honorary member", (26, 0), OPEN),
    ("lindiwe", "operators", Association, "Scientific council", (6, 0), OPEN),
    ("caroline", "operators", Association, "Member", (9, 0), OPEN),
    ("lindiwe", "kungsvik", Employer, "Professor of logistics", (12, 0), OPEN),
    ("astrid", "vinge", Employer, "Partner", (14, 0), OPEN),
    ("clara", "kajtidningen", Employer, "Editor", (8, 0), OPEN),
    ("esther", "surplus", Employer, "Director", (13, 0), OPEN),
    ("michael", "keystone", Employer, "Partner", (7, 0), OPEN),
    ("tariq", "kapitel", Employer, "Group leader", (6, 0), OPEN),
    ("barbro", "hospice", Other, "Volunteer", (4, 0), OPEN),
    ("siv", "hospice", Board, "Board member", (7, 0), OPEN),
    ("agnes", "hospice", Other, "Volunteer", (2, 0), OPEN),
    ("joost", "havenlab", Employer, "Chief of operations", (4, 9), OPEN),
    ("meera", "kayal", Employer, "Vice president, systems", (6, 0), OPEN),
    ("yusuf", "bookshop", Employer, "Owner", (6, 10), OPEN),
    ("yusuf", "library", Board, "Treasurer", (3, 0), OPEN),
    ("farah", "library", Board, "Member", (2, 0), OPEN),
    ("desta", "library", Other, "Reading hour", (1, 2), OPEN),
    ("saoirse", "portlaw", Employer, "Partner", (11, 0), OPEN),
    ("mei", "archive", Employer, "Archivist", (16, 0), OPEN),
    ("wiebke", "kaispeicher", Employer, "Managing director", (3, 5), OPEN),
    ("caroline", "ashby", Employer, "Founder", (5, 0), OPEN),
    ("tomas", "varvet", Employer, "Boatbuilder", (18, 0), OPEN),
    ("gosta", "varvet", Employer, "Boatbuilder", (45, 0), (14, 0)),
    ("jamal", "harriers", Club, "Member", (3, 0), OPEN),
    ("lena", "harriers", Club, "Member", (6, 0), OPEN),
    ("tomas", "almgatan", Association, "Resident", (9, 0), OPEN),
    ("michael", "foodbank", Other, "Adviser", (3, 0), OPEN),
    ("hugo", "polhav", Employer, "Technical director", (2, 1), OPEN),
];

/// Puts organizations and memberships on the sheet.
pub(super) fn put_organizations(draft: &mut Draft) {
    for (key, name) in ORGANIZATIONS {
        let id = OrganizationId(draft.id());
        draft.organizations.insert(key, id);
        draft.made.organizations.push(Organization { id, name: (*name).to_owned(), import_id: Some(draft.import) });
    }
    for (person, organization, kind, role, from, to) in LINES {
        let (from, to) = (ago(draft, *from), ago(draft, *to));
        put(draft, person, organization, *kind, role, from, to);
    }
    // The owner's last post ended with the merger, five months before the anchor.
    let ended = draft.before(150);
    let ended = PartialDate::new(Some(ended.year()), Some(ended.month()), None).ok();
    let begun = ago(draft, (6, 9));
    put(draft, "me", "norrvik", Employer, "Chief of operations", begun, ended);
    let mut dice = Dice::named("memberships");
    for (circle, sketch) in everybody() {
        put_circle(draft, sketch.key, circle, sketch.mail, &mut dice);
    }
}

fn ago(draft: &Draft, (years, month): (i16, i8)) -> Option<PartialDate> {
    if years < 0 { None } else { draft.ago(years, month, 0) }
}

/// What follows from the circle: where they worked, learnt, sat or ran together.
fn put_circle(draft: &mut Draft, key: &str, circle: Circle, mail: &str, dice: &mut Dice) {
    const PLANNERS: &[&str] =
        &["Planner", "Dispatcher", "Team lead", "Transport buyer", "Site manager", "Controller", "Shift lead", "Key account manager"];
    const MAKERS: &[&str] = &["Production engineer", "Shift lead", "Buyer", "Toolmaker", "Quality engineer", "Works manager", "Designer"];
    const COLD: &[&str] = &[
        "Shift lead",
        "Site manager",
        "Planner",
        "Energy manager",
        "Customer lead",
        "People partner",
        "Systems engineer",
        "Finance partner",
    ];
    let (organization, kind, role, began, ended) = match circle {
        Circle::University => ("kungsvik", School, "M.Sc.", (28, 9), Some((23, 6))),
        Circle::HaldenRoos => {
            ("haldenroos", Employer, if key == "margareta" { "Senior partner" } else { "Consultant" }, (25, 0), Some((17, 0)))
        }
        Circle::Brunnby if mail.ends_with("brunnby.example") => ("brunnby", Employer, dice.word(MAKERS), (22, 0), None),
        Circle::Brunnby => ("brunnby", Employer, dice.word(MAKERS), (18, 0), Some((9, 0))),
        Circle::Tarnholm if mail.ends_with("tarnholm.example") => ("tarnholm", Employer, dice.word(PLANNERS), (11, 0), None),
        Circle::Tarnholm => ("tarnholm", Employer, dice.word(PLANNERS), (11, 0), Some((5, 0))),
        Circle::Norrvik if key == "ulrika" => ("norrvik", Employer, "Chief executive", (10, 0), None),
        Circle::Norrvik if mail.ends_with("norrvik.example") => ("norrvik", Employer, dice.word(COLD), (7, 0), None),
        Circle::Norrvik => ("norrvik", Employer, dice.word(COLD), (6, 0), Some((1, 0))),
        Circle::FoodBank => ("foodbank", Board, if key == "harriet" { "Chair" } else { "Board member" }, (6, 0), None),
        Circle::Workshop => ("workshop", Board, "Board member", (9, 0), if key == "noemi" { Some((2, 0)) } else { None }),
        Circle::Runners => ("harriers", Club, "Member", (7, 0), None),
        Circle::Neighbours => ("almgatan", Association, "Resident", (9, 0), None),
        Circle::Family | Circle::Friends | Circle::Mentors => return,
    };
    let later = dice.between(0, 3) as i16;
    let began = if circle == Circle::University { began } else { (began.0 - later, 0) };
    let (from, to) = (ago(draft, began), ended.and_then(|ended| ago(draft, ended)));
    put(draft, key, organization, kind, role, from, to);
}

fn put(
    draft: &mut Draft,
    person: &str,
    organization: &str,
    kind: MembershipKind,
    role: &str,
    from: Option<PartialDate>,
    to: Option<PartialDate>,
) {
    let Some(person_id) = draft.who(person) else { return };
    let Some(organization_id) = draft.organizations.get(organization).copied() else {
        draft.unknown.push(organization.to_owned());
        return;
    };
    let (id, role) = (draft.id().into(), Some(role.to_owned()));
    draft.made.memberships.push(Membership { id, person_id, organization_id, kind, role, from, to, import_id: Some(draft.import) });
}
