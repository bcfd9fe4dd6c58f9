-- Introductions: two people, a reason for each, and the day of every step.

CREATE TABLE introduction (
    vault_id BIGINT NOT NULL,
    id UUID NOT NULL,
    person_id UUID NOT NULL,
    other_id UUID NOT NULL,
    for_first TEXT NOT NULL,
    for_second TEXT NOT NULL,
    begun_on TEXT NOT NULL,
    first_told_on TEXT,
    second_told_on TEXT,
    first_asked_on TEXT,
    first_agreed_on TEXT,
    first_declined_on TEXT,
    second_asked_on TEXT,
    second_agreed_on TEXT,
    second_declined_on TEXT,
    made_on TEXT,
    met_on TEXT,
    outcome TEXT,
    outcome_on TEXT,
    let_go_on TEXT,
    import_id UUID,
    PRIMARY KEY (vault_id, id),
    FOREIGN KEY (vault_id, person_id) REFERENCES person (vault_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (vault_id, other_id) REFERENCES person (vault_id, id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX introduction_person ON introduction (vault_id, person_id);
CREATE INDEX introduction_other ON introduction (vault_id, other_id);
