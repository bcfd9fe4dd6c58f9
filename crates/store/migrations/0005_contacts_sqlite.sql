-- Participants lie in the order of people and time, each with what its moment is as a contact (contact_code.rs), so that a tie is read without its moments.
-- The vault comes last in both keys: SQLite takes any column that leads a key for one that leaves ten rows, and would walk a whole vault for one moment.

CREATE TABLE participant_by_person (
    vault_id BIGINT NOT NULL,
    person_id UUID NOT NULL,
    at BIGINT NOT NULL,
    moment_id UUID NOT NULL,
    role TEXT NOT NULL,
    address_id UUID,
    contact BIGINT NOT NULL,
    PRIMARY KEY (person_id, at, moment_id, vault_id),
    FOREIGN KEY (vault_id, moment_id) REFERENCES moment (vault_id, id) DEFERRABLE INITIALLY DEFERRED
) WITHOUT ROWID;

INSERT INTO participant_by_person (vault_id, person_id, at, moment_id, role, address_id, contact)
SELECT p.vault_id, p.person_id, p.at, p.moment_id, p.role, p.address_id,
    CASE WHEN m.direction = 'received' AND p.role <> 'from' THEN 0 ELSE COALESCE(1
        + CASE m.medium WHEN 'visit' THEN 0 WHEN 'video' THEN 1 WHEN 'call' THEN 2 WHEN 'letter' THEN 3 WHEN 'message' THEN 4 WHEN 'mail' THEN 5
            WHEN 'group mail' THEN 6 WHEN 'post' THEN 7 END
        + 8 * CASE m.direction WHEN 'sent' THEN 0 WHEN 'received' THEN 1 WHEN 'mutual' THEN 2 END
        + 32 * m.others, 0) END
FROM participant p LEFT JOIN moment m ON m.vault_id = p.vault_id AND m.id = p.moment_id;

DROP TABLE participant;
ALTER TABLE participant_by_person RENAME TO participant;
CREATE INDEX participant_moment ON participant (moment_id, vault_id);
