-- Circles: their members and pairs, their meetings, what is asked and offered there, and what members mean to do.

CREATE TABLE circle (
    vault_id BIGINT NOT NULL,
    id UUID NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    purpose TEXT,
    every_weeks BIGINT NOT NULL,
    begun_on TEXT NOT NULL,
    ended_on TEXT,
    import_id UUID,
    PRIMARY KEY (vault_id, id)
);

CREATE TABLE circle_member (
    vault_id BIGINT NOT NULL,
    id UUID NOT NULL,
    circle_id UUID NOT NULL,
    person_id UUID NOT NULL,
    since TEXT NOT NULL,
    until TEXT,
    import_id UUID,
    PRIMARY KEY (vault_id, id),
    FOREIGN KEY (vault_id, circle_id) REFERENCES circle (vault_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (vault_id, person_id) REFERENCES person (vault_id, id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX circle_member_circle ON circle_member (vault_id, circle_id);
CREATE INDEX circle_member_person ON circle_member (vault_id, person_id);

CREATE TABLE circle_pair (
    vault_id BIGINT NOT NULL,
    id UUID NOT NULL,
    circle_id UUID NOT NULL,
    person_id UUID NOT NULL,
    other_id UUID NOT NULL,
    since TEXT NOT NULL,
    until TEXT,
    import_id UUID,
    PRIMARY KEY (vault_id, id),
    FOREIGN KEY (vault_id, circle_id) REFERENCES circle (vault_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (vault_id, person_id) REFERENCES person (vault_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (vault_id, other_id) REFERENCES person (vault_id, id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX circle_pair_circle ON circle_pair (vault_id, circle_id);
CREATE INDEX circle_pair_person ON circle_pair (vault_id, person_id);
CREATE INDEX circle_pair_other ON circle_pair (vault_id, other_id);

CREATE TABLE circle_meeting (
    vault_id BIGINT NOT NULL,
    id UUID NOT NULL,
    circle_id UUID NOT NULL,
    on_day TEXT NOT NULL,
    begins_at TEXT,
    place TEXT,
    agenda TEXT,
    minutes TEXT,
    planned_on TEXT NOT NULL,
    held_on TEXT,
    called_off_on TEXT,
    import_id UUID,
    PRIMARY KEY (vault_id, id),
    FOREIGN KEY (vault_id, circle_id) REFERENCES circle (vault_id, id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX circle_meeting_circle ON circle_meeting (vault_id, circle_id);

CREATE TABLE circle_ask (
    vault_id BIGINT NOT NULL,
    id UUID NOT NULL,
    circle_id UUID NOT NULL,
    meeting_id UUID,
    person_id UUID NOT NULL,
    kind TEXT NOT NULL,
    text TEXT NOT NULL,
    said_on TEXT NOT NULL,
    other_id UUID,
    helped_on TEXT,
    outcome TEXT,
    let_go_on TEXT,
    import_id UUID,
    PRIMARY KEY (vault_id, id),
    FOREIGN KEY (vault_id, circle_id) REFERENCES circle (vault_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (vault_id, meeting_id) REFERENCES circle_meeting (vault_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (vault_id, person_id) REFERENCES person (vault_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (vault_id, other_id) REFERENCES person (vault_id, id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX circle_ask_circle ON circle_ask (vault_id, circle_id);
CREATE INDEX circle_ask_meeting ON circle_ask (vault_id, meeting_id) WHERE meeting_id IS NOT NULL;
CREATE INDEX circle_ask_person ON circle_ask (vault_id, person_id);
CREATE INDEX circle_ask_other ON circle_ask (vault_id, other_id) WHERE other_id IS NOT NULL;

CREATE TABLE commitment (
    vault_id BIGINT NOT NULL,
    id UUID NOT NULL,
    circle_id UUID NOT NULL,
    meeting_id UUID,
    person_id UUID NOT NULL,
    text TEXT NOT NULL,
    made_on TEXT NOT NULL,
    due_on TEXT,
    kept_on TEXT,
    let_go_on TEXT,
    import_id UUID,
    PRIMARY KEY (vault_id, id),
    FOREIGN KEY (vault_id, circle_id) REFERENCES circle (vault_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (vault_id, meeting_id) REFERENCES circle_meeting (vault_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (vault_id, person_id) REFERENCES person (vault_id, id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX commitment_circle ON commitment (vault_id, circle_id);
CREATE INDEX commitment_meeting ON commitment (vault_id, meeting_id) WHERE meeting_id IS NOT NULL;
CREATE INDEX commitment_person ON commitment (vault_id, person_id);
