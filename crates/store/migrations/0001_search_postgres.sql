-- The words are folded by the program before they come here, so that no extension is needed and both databases find the same.
CREATE TABLE search_entry (
    vault_id BIGINT NOT NULL,
    kind TEXT NOT NULL,
    id UUID NOT NULL,
    day TEXT NOT NULL,
    text TEXT NOT NULL,
    words tsvector NOT NULL,
    PRIMARY KEY (vault_id, kind, id)
);
CREATE INDEX search_entry_words ON search_entry USING gin (words);
