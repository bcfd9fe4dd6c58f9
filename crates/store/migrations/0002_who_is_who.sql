-- Who is who: by which address someone took part, when a card was true, people merged and kept apart, news of them, and where mail keeps coming from.

ALTER TABLE participant ADD COLUMN address_id UUID;
ALTER TABLE raw_record ADD COLUMN as_of TEXT;

CREATE TABLE merge (
    vault_id BIGINT NOT NULL,
    id UUID NOT NULL,
    person_id UUID NOT NULL,
    other_id UUID NOT NULL,
    name TEXT NOT NULL,
    decided_by TEXT NOT NULL,
    at BIGINT NOT NULL,
    change_id UUID NOT NULL,
    parted_at BIGINT,
    import_id UUID,
    PRIMARY KEY (vault_id, id),
    FOREIGN KEY (vault_id, person_id) REFERENCES person (vault_id, id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX merge_person ON merge (vault_id, person_id);

CREATE TABLE kept_apart (
    vault_id BIGINT NOT NULL,
    id UUID NOT NULL,
    person_id UUID NOT NULL,
    other_id UUID NOT NULL,
    at BIGINT NOT NULL,
    import_id UUID,
    PRIMARY KEY (vault_id, id),
    FOREIGN KEY (vault_id, person_id) REFERENCES person (vault_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (vault_id, other_id) REFERENCES person (vault_id, id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX kept_apart_person ON kept_apart (vault_id, person_id);
CREATE INDEX kept_apart_other ON kept_apart (vault_id, other_id);

CREATE TABLE news (
    vault_id BIGINT NOT NULL,
    id UUID NOT NULL,
    person_id UUID NOT NULL,
    kind TEXT NOT NULL,
    before TEXT,
    after TEXT,
    on_day TEXT NOT NULL,
    source TEXT,
    import_id UUID,
    PRIMARY KEY (vault_id, id),
    FOREIGN KEY (vault_id, person_id) REFERENCES person (vault_id, id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX news_person ON news (vault_id, person_id);

CREATE TABLE relation (
    vault_id BIGINT NOT NULL,
    id UUID NOT NULL,
    person_id UUID NOT NULL,
    other_id UUID,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    import_id UUID,
    PRIMARY KEY (vault_id, id),
    FOREIGN KEY (vault_id, person_id) REFERENCES person (vault_id, id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX relation_person ON relation (vault_id, person_id);
CREATE INDEX relation_other ON relation (vault_id, other_id) WHERE other_id IS NOT NULL;

CREATE TABLE source (
    vault_id BIGINT NOT NULL,
    id UUID NOT NULL,
    kind TEXT NOT NULL,
    url TEXT NOT NULL,
    password_command TEXT,
    secret BYTEA,
    added_at BIGINT NOT NULL,
    ended_at BIGINT,
    PRIMARY KEY (vault_id, id)
);

CREATE TABLE source_folder (
    vault_id BIGINT NOT NULL,
    source_id UUID NOT NULL,
    folder TEXT NOT NULL,
    uid_validity BIGINT NOT NULL,
    last_uid BIGINT NOT NULL,
    PRIMARY KEY (vault_id, source_id, folder),
    FOREIGN KEY (vault_id, source_id) REFERENCES source (vault_id, id) DEFERRABLE INITIALLY DEFERRED
);

-- Derived: pairs of people who may be one, as they were last found; can always be looked for again.
CREATE TABLE likeness (
    vault_id BIGINT NOT NULL,
    person_id UUID NOT NULL,
    other_id UUID NOT NULL,
    probability DOUBLE PRECISION NOT NULL,
    why TEXT NOT NULL,
    PRIMARY KEY (vault_id, person_id, other_id)
);
