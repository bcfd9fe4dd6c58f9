//! Given names that people hold to be one.

use std::{collections::HashMap, sync::LazyLock};

/// Groups of a name with its short and pet forms, written for this purpose: forms that the beginning of a name does not tell (`alex` for `alexander` is told).
/// The same form may stand in several groups.
const GROUPS: &[&[&str]] = &[
    &["abigail", "abby", "gail"],
    &["albert", "bert", "al", "adalbert"],
    &["alexander", "alexandra", "sandy", "sasha", "sascha", "xander", "alejandro", "alec"],
    &["andrew", "drew", "andy", "andreas", "andrea"],
    &["ann", "anne", "anna", "annie", "nancy", "ana", "anita", "hannah"],
    &["anthony", "tony", "antonio", "anton", "toni"],
    &["barbara", "babs", "barb", "bobbie"],
    &["benjamin", "benny", "ben"],
    &["catherine", "katherine", "kathryn", "kate", "katie", "kathy", "cathy", "kitty", "kay", "katrin", "katharina", "katja", "trina"],
    &["charles", "chuck", "charlie", "charley", "karl", "carl", "carlos", "chas"],
    &["christopher", "kit", "chris", "topher", "christoph"],
    &["christine", "christina", "tina", "chris", "kirsten", "kristin"],
    &["daniel", "dan", "danny"],
    &["david", "dave", "davy"],
    &["deborah", "debra", "debbie", "deb"],
    &["donald", "don", "donnie"],
    &["dorothy", "dot", "dottie", "dorothea"],
    &["edward", "ed", "eddie", "ted", "teddy", "ned", "eduardo"],
    &["eleanor", "ellie", "nell", "nora", "ellen", "elena"],
    &["elizabeth", "liz", "lizzie", "beth", "betty", "betsy", "eliza", "lisa", "elisabeth", "libby", "bess", "elsa", "lily"],
    &["eugene", "gene"],
    &["frances", "fran", "francesca", "frankie"],
    &["francis", "frank", "francisco", "paco", "franz"],
    &["frederick", "fred", "freddie", "fritz", "friedrich"],
    &["george", "georg", "jorge"],
    &["gerald", "gerard", "jerry", "gerry"],
    &["henry", "harry", "hank", "hal", "heinrich", "enrique"],
    &["isabella", "isabel", "bella", "belle", "izzy", "isabelle"],
    &["james", "jim", "jimmy", "jamie", "jem"],
    &["janet", "jan", "jane", "jean", "jenny", "joan"],
    &["jeffrey", "geoffrey", "jeff", "geoff"],
    &["jennifer", "jen", "jenny"],
    &["jessica", "jess", "jessie"],
    &["johann", "hans", "johannes", "hannes", "john", "jack", "johnny", "jon", "juan", "ivan", "jan", "jonny"],
    &["jonathan", "jon", "nathan", "jonny"],
    &["joseph", "joe", "joey", "jose", "pepe", "josef", "sepp"],
    &["kenneth", "ken", "kenny"],
    &["lawrence", "laurence", "larry", "laurie", "lorenzo"],
    &["leonard", "leo", "len", "lenny"],
    &["louis", "lewis", "luis", "lou"],
    &["louise", "lou", "luisa"],
    &["margaret", "maggie", "meg", "peggy", "marge", "margie", "greta", "rita", "daisy", "madge", "margarete", "gretchen"],
    &["maria", "mary", "marie", "molly", "polly", "mitzi", "mia"],
    &["martha", "marty", "patty"],
    &["matthew", "matt", "mathew", "matthias", "mateo"],
    &["michael", "mike", "mick", "mickey", "micky", "miguel", "michel", "mikhail", "misha"],
    &["nathaniel", "nathan", "nat", "nate"],
    &["nicholas", "nick", "klaus", "nico", "nikolai", "kolya", "nicolas"],
    &["oliver", "ollie"],
    &["pamela", "pam"],
    &["patricia", "pat", "patty", "patsy", "trish", "tricia"],
    &["patrick", "pat", "paddy", "rick"],
    &["peter", "pete", "pedro", "pierre", "piotr"],
    &["philip", "phillip", "phil", "pip"],
    &["raymond", "ray"],
    &["rebecca", "becky", "becca"],
    &["richard", "dick", "rick", "rich", "ricky", "richie", "ricardo"],
    &["robert", "rob", "bob", "bobby", "robbie", "bert", "robin", "roberto"],
    &["roger", "rodger", "hodge"],
    &["ronald", "ron", "ronnie"],
    &["rosemary", "rose", "rosie", "romy"],
    &["samuel", "samantha", "sam", "sammy"],
    &["sarah", "sara", "sally", "sadie"],
    &["stephen", "steven", "steve", "stefan", "esteban", "stephan", "stevie"],
    &["susan", "sue", "susie", "suzanne", "suzy", "susanne", "sanna"],
    &["theodore", "ted", "teddy", "theo"],
    &["theresa", "teresa", "terry", "tess", "tracy", "resi"],
    &["thomas", "tom", "tommy"],
    &["timothy", "tim", "timmy"],
    &["victoria", "vicky", "tori", "vikki"],
    &["vincent", "vince", "vinny"],
    &["virginia", "ginny", "ginger"],
    &["walter", "walt", "wally"],
    &["wilhelm", "willi", "william", "bill", "billy", "will", "willie", "liam", "guillermo"],
    &["zachary", "zach", "zack"],
];

/// The groups of each form.
static GROUPS_OF: LazyLock<HashMap<&'static str, Vec<usize>>> = LazyLock::new(|| {
    let mut groups_of: HashMap<&str, Vec<usize>> = HashMap::new();
    for (number, group) in GROUPS.iter().enumerate() {
        for form in *group {
            groups_of.entry(form).or_default().push(number);
        }
    }
    groups_of
});

/// Whether one is a short or pet form of the other, or both are of a third: by the table, or as a beginning of three letters or more. Both are folded.
pub(crate) fn are_forms_of_one_name(one: &str, other: &str) -> bool {
    let (short, long) = if one.len() <= other.len() { (one, other) } else { (other, one) };
    let stem = short.strip_suffix("ie").or_else(|| short.strip_suffix('y')).filter(|stem| stem.len() >= 3).unwrap_or(short);
    if stem.len() >= 3 && long.starts_with(stem) {
        return true;
    }
    let groups = |name| GROUPS_OF.get(name).map(Vec::as_slice).unwrap_or_default();
    let of_short = groups(short);
    !of_short.is_empty() && groups(long).iter().any(|group| of_short.contains(group))
}

#[cfg(test)]
mod tests {
    use super::are_forms_of_one_name;

    #[test]
    fn short_and_pet_forms_are_known() {
        for (one, other) in [("bob", "robert"), ("alex", "alexandra"), ("ted", "edward"), ("jenny", "jennifer"), ("debbie", "deborah")] {
            assert!(are_forms_of_one_name(one, other) && are_forms_of_one_name(other, one), "{one} {other}");
        }
        assert!(!are_forms_of_one_name("ann", "paul"));
        assert!(!are_forms_of_one_name("jo", "jonas"));
    }
}
