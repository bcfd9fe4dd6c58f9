use hearten_domain::*;
use hearten_store::{EXPORT_HEADER, Restore, Tx, export_end};
use hearten_testkit::both;

use crate::common::*;

async fn restore(tx: &mut Tx, lines: &[String]) -> Result<u64, hearten_store::StoreError> {
    let mut restore = Restore::new();
    for line in lines {
        restore.line(tx, line).await?;
    }
    restore.finish(tx).await
}

both! {
    async fn an_export_read_into_an_empty_vault_exports_the_same_bytes(database) {
        let (store, vault) = home(&database).await;
        let mut tx = store.begin(vault).await.unwrap();
        everything(&mut tx, "Zoë \"quoted\"\n").await.unwrap();
        tx.insert_all(&(10..2_500).map(|number| person(number, "Filler")).collect::<Vec<_>>()).await.unwrap();
        tx.commit().await.unwrap();
        let exported = lines(&mut store.read(vault).await.unwrap()).await;
        let other = store.create_vault("other", noon()).await.unwrap().id;
        let mut tx = store.begin(other).await.unwrap();
        assert_eq!(restore(&mut tx, &exported).await.unwrap(), exported.len() as u64 - 2);
        tx.commit().await.unwrap();
        let mut tx = store.begin(other).await.unwrap();
        assert_eq!(lines(&mut tx).await, exported);
        assert_eq!(tx.search_text("subject", 9).await.unwrap().len(), 1);
        assert_eq!(tx.undo_change(id(9_002), noon()).await.unwrap().len(), 1);
    }

    async fn an_export_holds_every_kind_in_order(database) {
        let mut tx = begin(&database).await;
        everything(&mut tx, "here").await.unwrap();
        let lines = lines(&mut tx).await;
        assert_eq!(lines[0], EXPORT_HEADER);
        let kind = |line: &String| serde_json::from_str::<serde_json::Value>(line).unwrap()["kind"].as_str().unwrap().to_owned();
        let (end, records) = lines[1..].split_last().unwrap();
        assert_eq!(*end, format!(r#"{{"kind":"end","record":{{"records":{}}}}}"#, records.len()));
        let mut kinds: Vec<_> = records.iter().map(kind).collect();
        assert!(kinds.is_sorted());
        kinds.dedup();
        assert_eq!(
            kinds.join(" "),
            "address address_tally ask chain chain_step change change_entry circle circle_ask circle_meeting circle_member circle_pair commitment concern contact_point feed find gathering gift goal goal_step guest guide_run \
             guide_step import important_date interest introduction keepsake keepsake_item kept_apart listing membership merge moment move_answer news \
             nudge organization pairing participant passing_note person photo promise raw_record relation seen setting source \
             source_folder standing story story_person story_photo thanks tie_watermark trip trip_visit"
        );
        let gift = lines.iter().find(|line| line.contains(r#""kind":"gift""#)).unwrap();
        assert!(gift.starts_with(r#"{"kind":"gift","record":{"id":"01900000-"#), "{gift}");
    }

    async fn what_is_no_export_is_refused_by_its_line(database) {
        let mut tx = begin(&database).await;
        let header = EXPORT_HEADER.to_owned();
        for (lines, expected) in [
            (vec![], "line 1"),
            (vec!["BEGIN:VCARD".to_owned()], "line 1"),
            (vec![r#"{"format":"hearten","version":3}"#.to_owned()], "version 3"),
            (vec![header.clone(), String::new(), r#"{"kind":"dream","record":{}}"#.to_owned()], "line 3: \"dream\""),
            (vec![header.clone(), r#"{"kind":"person","record":{"id":5}}"#.to_owned()], "line 2"),
            (vec![header.clone(), "nonsense".to_owned()], "line 2"),
            (vec![header.clone()], "breaks off at line 1"),
            (vec![header.clone(), r#"{"kind":"person","record":{"id":"#.to_owned()], "breaks off at line 2"),
            (vec![header.clone(), export_end(1)], "last line: 1, records in it: 0"),
            (vec![header, export_end(0), String::new(), export_end(0)], "line 4: something stands after the end"),
        ] {
            let error = restore(&mut tx, &lines).await.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Invalid);
            assert!(error.to_string().contains(expected), "{error}");
        }
    }
}
