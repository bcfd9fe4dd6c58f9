//! Who is meant by a name.

use hearten_domain::{ErrorKind, Medium};
use hearten_testkit::both;

use crate::common::*;

both! {
    async fn a_name_as_people_type_it_finds_the_one_it_fits_best(database) {
        let vault = vault(&database).await;
        let ana = add(&vault, "Ana López", &["ana@example.org"]).await;
        let marta = add(&vault, "Marta Ana Silva", &[]).await;
        let anabel = add(&vault, "Anabel Lindqvist", &[]).await;
        for (text, id) in [
            ("ana lo", ana), ("LOPEZ", ana), ("ana", ana), ("Ana López", ana), ("silva", marta), ("anab", anabel),
            ("ana@example.org", ana), ("ANA@Example.org", ana), ("López, Ana", ana),
        ] {
            assert_eq!(vault.find_person(text).await.unwrap().id, id, "{text}");
        }
        assert_eq!(vault.find_person(&marta.to_string()).await.unwrap().name, "Marta Ana Silva");
    }

    async fn a_name_that_fits_several_lists_them_closest_first_and_tells_them_apart(database) {
        let vault = vault(&database).await;
        for number in 0..12 {
            add(&vault, "Ben Olsen", &[&format!("ben{number}@example.org")]).await;
        }
        let close = vault.find_person("ben7@example.org").await.unwrap().id;
        vault.log(contact(close, Medium::Visit, TODAY)).await.unwrap();
        let error = vault.find_person("ben olsen").await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Conflict);
        assert_eq!(error.candidates().len(), 10);
        assert_eq!((error.candidates()[0].id, error.candidates()[0].label.as_str()), (close, "Ben Olsen (ben7@example.org)"));
    }

    async fn a_name_nobody_has_names_those_that_are_near(database) {
        let vault = vault(&database).await;
        add(&vault, "Ana López", &[]).await;
        let error = vault.find_person("Anna Lopes").await.unwrap_err();
        assert_eq!((error.kind(), error.remedy()), (ErrorKind::Missing, Some("did you mean Ana López?")));
        let nobody = vault.find_person("Zebulon").await.unwrap_err();
        assert!(nobody.remedy().unwrap().contains("hearten add"));
        assert_error(vault.find_person(" ").await, ErrorKind::Invalid, "no name");
        assert_error(vault.find_person("zeb@example.org").await, ErrorKind::Missing, "nobody has the address");
    }

    async fn i_am_never_found_by_name(database) {
        let vault = vault(&database).await;
        vault.edit_me(hearten_verbs::MeEdit { name: Some("Ida Berg".into()), ..Default::default() }).await.unwrap();
        assert_error(vault.find_person("ida berg").await, ErrorKind::Missing, "nobody here");
    }
}
