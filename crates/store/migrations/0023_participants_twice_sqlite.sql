-- Who took part in what is kept in two orders, each with all that is asked of it: by person and time as the table itself, by moment as its index. A table
-- whose rows lie in the order of writing cost two more pages for each moment of a person; and for each moment of a time SQLite at times preferred walking
-- the whole key, which held nearly all that was asked for, to the index by moment, which did not.

CREATE TABLE ordered_participant (
    vault_id BIGINT NOT NULL,
    person_id UUID NOT NULL,
    at BIGINT NOT NULL,
    moment_id UUID NOT NULL,
    contact BIGINT NOT NULL DEFAULT 0,
    role TEXT NOT NULL,
    address_id UUID,
    PRIMARY KEY (vault_id, person_id, at, moment_id, contact),
    FOREIGN KEY (vault_id, moment_id) REFERENCES moment (vault_id, id) DEFERRABLE INITIALLY DEFERRED
) WITHOUT ROWID;

INSERT INTO ordered_participant (vault_id, person_id, at, moment_id, contact, role, address_id)
    SELECT vault_id, person_id, at, moment_id, contact, role, address_id FROM participant
    ORDER BY vault_id, person_id, at, moment_id, contact;

DROP TABLE participant;

ALTER TABLE ordered_participant RENAME TO participant;

CREATE INDEX participant_moment ON participant (vault_id, moment_id, person_id, at, contact, role, address_id);
