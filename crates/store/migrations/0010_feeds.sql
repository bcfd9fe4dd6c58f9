-- Feeds (RSS, Atom) that are read: of one person, or for a topic.

CREATE TABLE feed (
    vault_id BIGINT NOT NULL,
    id UUID NOT NULL,
    url TEXT NOT NULL,
    title TEXT NOT NULL,
    person_id UUID,
    since TEXT NOT NULL,
    ended_on TEXT,
    import_id UUID,
    PRIMARY KEY (vault_id, id),
    FOREIGN KEY (vault_id, person_id) REFERENCES person (vault_id, id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX feed_person ON feed (vault_id, person_id) WHERE person_id IS NOT NULL;
