use super::*;

fn both(given: &str, family: &str) -> String {
    let name = plain_name(given, family);
    format!("{}|{}", name.given, name.family)
}

#[test]
fn names_are_taken_apart_however_they_are_written() {
    assert_eq!(both("Dr. Ana", "López, PhD"), "ana|lopez");
    assert_eq!(both("Lee, Ann", ""), "ann|lee");
    assert_eq!(both("Jan van der Berg", ""), "jan|berg");
    assert_eq!(both("Ann Lee, MBA", ""), "ann|lee");
    assert_eq!(both("", "de la Cruz"), "|cruz");
    assert_eq!(both("J.", "O’Brien"), "j|obrien");
    assert_eq!(both("Ms", "Ma"), "ms|ma");
    assert_eq!(both("", ""), "|");
    assert_eq!(both("Jack Ma", ""), "jack|ma");
    assert_eq!(both("JACK MA", ""), "jack|ma");
    assert_eq!(both("Omar bin Khalid al-Hassan", ""), "omar bin khalid|hassan");
}

#[test]
fn titles_credentials_remarks_and_tails_are_no_part_of_a_name() {
    for written in [
        "Herr Prof. Dr. Jan Berg",
        "Jan Berg, PMP, MBA",
        "Jan Berg PhD",
        "Jan Berg, Ph.D.",
        "JAN BERG, M.D.",
        "Jan Berg (Work)",
        "ICE Jan Berg",
        "Jan Berg WhatsApp",
        "🌻 Jan Berg 🌻",
        "Jan \"Jannie\" Berg",
        "Mme Jan Berg",
        "Berg, Jan, CPA",
        "Dipl.-Ing. Jan Berg",
        "jan berg",
        "Jan Berg MBA CFA",
        "Mr. Jan Berg Jr.",
    ] {
        assert_eq!(both(written, ""), "jan|berg", "{written}");
    }
}

#[test]
fn a_generation_is_told_at_the_end() {
    let generation = |written: &str| plain_name(written, "").generation;
    assert_eq!(generation("Jan Berg Jr."), Generation::Second);
    assert_eq!(generation("Jan Berg, Sr."), Generation::First);
    assert_eq!(generation("Jan Berg III"), Generation::Third);
    assert_eq!(generation("Berg, Jan, II"), Generation::Second);
    assert_eq!(generation("Sr. Juan Berg"), Generation::Untold);
    assert_eq!(plain_name("Jan", "Berg, Jr., MBA").generation, Generation::Second);
}

#[test]
fn names_of_other_scripts_are_read_in_latin_letters() {
    assert_eq!(both("Юрий Иванов", ""), "yuri|ivanov");
    assert_eq!(both("Γιώργος", "Παπαδόπουλος"), "giorgos|papadopoulos");
}
