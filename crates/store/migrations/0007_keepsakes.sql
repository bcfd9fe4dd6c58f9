-- What is made in somebody's honour from what is shared with them, and the pieces it is made of, each in words of its own.

CREATE TABLE keepsake (
    vault_id BIGINT NOT NULL,
    id UUID NOT NULL,
    person_id UUID NOT NULL,
    form TEXT NOT NULL,
    title TEXT NOT NULL,
    opening TEXT,
    letter TEXT,
    with_photo BOOLEAN NOT NULL,
    drafted_on TEXT NOT NULL,
    made_on TEXT,
    given_on TEXT,
    gift_id UUID,
    import_id UUID,
    PRIMARY KEY (vault_id, id),
    FOREIGN KEY (vault_id, person_id) REFERENCES person (vault_id, id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX keepsake_person ON keepsake (vault_id, person_id);

CREATE TABLE keepsake_item (
    vault_id BIGINT NOT NULL,
    id UUID NOT NULL,
    keepsake_id UUID NOT NULL,
    person_id UUID NOT NULL,
    kind TEXT NOT NULL,
    record UUID,
    date TEXT,
    title TEXT,
    text TEXT NOT NULL,
    place BIGINT NOT NULL,
    import_id UUID,
    PRIMARY KEY (vault_id, id),
    FOREIGN KEY (vault_id, keepsake_id) REFERENCES keepsake (vault_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (vault_id, person_id) REFERENCES person (vault_id, id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX keepsake_item_person ON keepsake_item (vault_id, person_id);
CREATE INDEX keepsake_item_keepsake ON keepsake_item (vault_id, keepsake_id);
