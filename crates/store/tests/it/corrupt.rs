use hearten_domain::*;
use hearten_store::StoreError;
use hearten_testkit::both;

use crate::{common::*, open::run_sql};

both! {
    async fn a_damaged_row_is_named_and_not_guessed_at(database) {
        let (store, vault) = home(&database).await;
        let mut tx = store.begin(vault).await.unwrap();
        everything(&mut tx, "here").await.unwrap();
        tx.commit().await.unwrap();
        let place = location(&database);
        run_sql(&place, "UPDATE moment SET medium = 'pigeon'").await;
        run_sql(&place, "UPDATE gift SET on_day = '2024-02-31'").await;
        run_sql(&place, "UPDATE change_entry SET before_json = '{}'").await;
        let mut tx = store.begin(vault).await.unwrap();
        let error = tx.get::<Moment>(id(2_001)).await.unwrap_err();
        let StoreError::Corrupt { table, id: row, cause } = &error else { panic!("{error}") };
        assert_eq!((*table, row.as_str()), ("moment", "01900000-0000-7000-8000-0000000007d1"));
        assert!(cause.contains("medium") && cause.contains("pigeon"), "{cause}");
        assert_eq!(error.kind(), ErrorKind::Internal);
        assert!(matches!(tx.all::<Gift>().await.unwrap_err(), StoreError::Corrupt { table: "gift", .. }));
        let error = tx.undo_change(id(9_002), noon()).await.unwrap_err();
        assert!(matches!(error, StoreError::Corrupt { table: "change_entry", .. }), "{error}");
    }
}
