-- Gatherings, who is on their lists, and who should meet whom there.

CREATE TABLE gathering (
    vault_id BIGINT NOT NULL,
    id UUID NOT NULL,
    kind TEXT NOT NULL,
    theme TEXT NOT NULL,
    on_day TEXT,
    begins_at TEXT,
    place TEXT,
    capacity BIGINT NOT NULL,
    begun_on TEXT NOT NULL,
    invited_on TEXT,
    held_on TEXT,
    notes TEXT,
    outcome TEXT,
    outcome_on TEXT,
    called_off_on TEXT,
    import_id UUID,
    PRIMARY KEY (vault_id, id)
);

CREATE TABLE guest (
    vault_id BIGINT NOT NULL,
    id UUID NOT NULL,
    gathering_id UUID NOT NULL,
    person_id UUID NOT NULL,
    reason TEXT,
    listed_on TEXT NOT NULL,
    invited_on TEXT,
    answer TEXT,
    answered_on TEXT,
    came_on TEXT,
    import_id UUID,
    PRIMARY KEY (vault_id, id),
    FOREIGN KEY (vault_id, gathering_id) REFERENCES gathering (vault_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (vault_id, person_id) REFERENCES person (vault_id, id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX guest_person ON guest (vault_id, person_id);
CREATE INDEX guest_gathering ON guest (vault_id, gathering_id);

CREATE TABLE pairing (
    vault_id BIGINT NOT NULL,
    id UUID NOT NULL,
    gathering_id UUID NOT NULL,
    person_id UUID NOT NULL,
    other_id UUID NOT NULL,
    reason TEXT NOT NULL,
    noted_on TEXT NOT NULL,
    met_on TEXT,
    import_id UUID,
    PRIMARY KEY (vault_id, id),
    FOREIGN KEY (vault_id, gathering_id) REFERENCES gathering (vault_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (vault_id, person_id) REFERENCES person (vault_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (vault_id, other_id) REFERENCES person (vault_id, id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX pairing_person ON pairing (vault_id, person_id);
CREATE INDEX pairing_other ON pairing (vault_id, other_id);
CREATE INDEX pairing_gathering ON pairing (vault_id, gathering_id);
