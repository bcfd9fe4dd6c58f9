-- Chains of help and their steps, small asks and what came of them, notes that hold for a time.

CREATE TABLE chain (
    vault_id BIGINT NOT NULL,
    id UUID NOT NULL,
    event TEXT NOT NULL,
    begun_on TEXT NOT NULL,
    outcome TEXT,
    came_on TEXT,
    let_be_on TEXT,
    import_id UUID,
    PRIMARY KEY (vault_id, id)
);

CREATE TABLE chain_step (
    vault_id BIGINT NOT NULL,
    id UUID NOT NULL,
    chain_id UUID NOT NULL,
    person_id UUID NOT NULL,
    thanks_id UUID NOT NULL,
    place BIGINT NOT NULL,
    on_day TEXT NOT NULL,
    import_id UUID,
    PRIMARY KEY (vault_id, id),
    FOREIGN KEY (vault_id, chain_id) REFERENCES chain (vault_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (vault_id, person_id) REFERENCES person (vault_id, id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX chain_step_person ON chain_step (vault_id, person_id);
CREATE INDEX chain_step_chain ON chain_step (vault_id, chain_id);

CREATE TABLE ask (
    vault_id BIGINT NOT NULL,
    id UUID NOT NULL,
    person_id UUID NOT NULL,
    kind TEXT NOT NULL,
    text TEXT NOT NULL,
    asked_on TEXT NOT NULL,
    state TEXT NOT NULL,
    settled_on TEXT,
    answer TEXT,
    gift_id UUID,
    import_id UUID,
    PRIMARY KEY (vault_id, id),
    FOREIGN KEY (vault_id, person_id) REFERENCES person (vault_id, id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ask_person ON ask (vault_id, person_id);

CREATE TABLE passing_note (
    vault_id BIGINT NOT NULL,
    id UUID NOT NULL,
    person_id UUID NOT NULL,
    text TEXT NOT NULL,
    noted_on TEXT NOT NULL,
    until TEXT NOT NULL,
    erase BOOLEAN NOT NULL,
    import_id UUID,
    PRIMARY KEY (vault_id, id),
    FOREIGN KEY (vault_id, person_id) REFERENCES person (vault_id, id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX passing_note_person ON passing_note (vault_id, person_id);
