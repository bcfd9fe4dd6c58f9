//! `hearten import --show-map`: what the columns of tables are taken for.

use std::path::PathBuf;

use hearten_verbs::{ColumnGuessView, ColumnView, capital, column_words};

use crate::{
    failure::Done,
    output::Page,
    session::{Session, print, print_json},
};

/// Shows what the columns of all tables among these files are taken for, and imports nothing.
pub(super) async fn show_map(session: &Session, paths: &[PathBuf], map: &[String]) -> Done {
    let tables = session.vault().await?.guess_tables(paths, map).await?;
    if session.global.json {
        return print_json(&tables);
    }
    let mut page = Page::new(session.look);
    for table in &tables {
        page.heading(&table.source);
        page.say(0, &sentence(table));
        page.table(&["", "Column", "Taken for", "In it", "To change it"], table.columns.iter().map(row).collect());
    }
    page.gap();
    let words: Vec<&str> = column_words().into_iter().map(|word| word.word).collect();
    page.say(0, &format!("Words: {}; - leaves a column out. Kinds are written phone:work, email:home, phone:cell.", words.join(", ")));
    print(&page.finish())
}

fn sentence(table: &ColumnGuessView) -> String {
    let separator = match table.separator {
        ',' => "commas",
        ';' => "semicolons",
        _ => "tabs",
    };
    let producer = table.producer.as_ref().map(|name| format!("As {name} writes it: ")).unwrap_or_default();
    let header = if table.has_header { "the first row names the columns" } else { "no row names the columns" };
    let people = if table.is_address_book { "" } else { " As it stands no people would be read from it." };
    capital(&format!("{producer}{header}, {separator} stand between them, {}.{people}", table.encoding))
}

fn row(column: &ColumnView) -> Vec<String> {
    let field = column.field.clone().unwrap_or_else(|| "-".to_owned());
    let word = if field == "-" { "WORD" } else { "-" };
    vec![
        column.number.to_string(),
        column.title.clone(),
        field,
        column.samples.join(" · "),
        format!("--map {word}={}", quoted(&column.column)),
    ]
}

/// A column's name as a shell takes it.
fn quoted(name: &str) -> String {
    let is_plain = name.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '_' | '.'));
    if is_plain { name.to_owned() } else { format!("'{}'", name.replace('\'', "'\\''")) }
}
