-- The key of a participant holds the contact too, so that a person's contacts are read from the key alone, in the order of time: from a table of
-- millions of rows each of them was a page of its own. That somebody takes part in a moment once is seen to by whoever writes.

CREATE TABLE covered_participant (
    vault_id BIGINT NOT NULL,
    person_id UUID NOT NULL,
    at BIGINT NOT NULL,
    moment_id UUID NOT NULL,
    contact BIGINT NOT NULL DEFAULT 0,
    role TEXT NOT NULL,
    address_id UUID,
    PRIMARY KEY (vault_id, person_id, at, moment_id, contact),
    FOREIGN KEY (vault_id, moment_id) REFERENCES moment (vault_id, id) DEFERRABLE INITIALLY DEFERRED
);

INSERT INTO covered_participant (vault_id, person_id, at, moment_id, contact, role, address_id)
    SELECT vault_id, person_id, at, moment_id, contact, role, address_id FROM participant;

DROP TABLE participant;

ALTER TABLE covered_participant RENAME TO participant;

CREATE INDEX participant_moment ON participant (vault_id, moment_id);
