-- The text of an entry stays in search_entry; the index holds only its words, under the same row number.
CREATE TABLE search_entry (
    row_number INTEGER NOT NULL PRIMARY KEY,
    vault_id BIGINT NOT NULL,
    kind TEXT NOT NULL,
    id UUID NOT NULL,
    day TEXT NOT NULL,
    text TEXT NOT NULL
);
CREATE UNIQUE INDEX search_entry_record ON search_entry (vault_id, kind, id);

CREATE VIRTUAL TABLE search_words USING fts5 (
    words,
    content = '',
    contentless_delete = 1,
    tokenize = 'unicode61 remove_diacritics 2',
    prefix = '2 3'
);
