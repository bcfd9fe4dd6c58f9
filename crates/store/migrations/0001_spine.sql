-- One text for SQLite and PostgreSQL. Every key begins with vault_id. Instants are microseconds since 1970 in UTC, days are ISO text.
-- On PostgreSQL the runner adds COLLATE "C" to TEXT, so that both databases order words by their bytes.
-- References are checked at commit: an export is read back in the order of its kinds, not of its references.
-- participant.person_id, address.person_id and raw_record.person_id refer to no row: they may be only reserved for a known address.

CREATE TABLE vault (
    id BIGINT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    created_at BIGINT NOT NULL
);

CREATE TABLE person (
    vault_id BIGINT NOT NULL,
    id UUID NOT NULL,
    name TEXT NOT NULL,
    nickname TEXT,
    is_me BOOLEAN NOT NULL,
    origin TEXT NOT NULL,
    layer BIGINT,
    kin BOOLEAN NOT NULL,
    note TEXT,
    photo TEXT,
    import_id UUID,
    folded TEXT NOT NULL,
    PRIMARY KEY (vault_id, id)
);
CREATE INDEX person_me ON person (vault_id) WHERE is_me = TRUE;
CREATE INDEX person_import ON person (vault_id, import_id) WHERE import_id IS NOT NULL;

CREATE TABLE address (
    vault_id BIGINT NOT NULL,
    id UUID NOT NULL,
    value TEXT NOT NULL,
    name TEXT,
    person_id UUID NOT NULL,
    import_id UUID,
    PRIMARY KEY (vault_id, id),
    UNIQUE (vault_id, value)
);
CREATE INDEX address_person ON address (vault_id, person_id);

CREATE TABLE address_tally (
    vault_id BIGINT NOT NULL,
    address_id UUID NOT NULL,
    import_id UUID NOT NULL,
    sent BIGINT NOT NULL,
    bounced BIGINT NOT NULL,
    received BIGINT NOT NULL,
    personal BIGINT NOT NULL,
    bulk BIGINT NOT NULL,
    list_posts BIGINT NOT NULL,
    automatic BIGINT NOT NULL,
    bounces BIGINT NOT NULL,
    as_list BIGINT NOT NULL,
    PRIMARY KEY (vault_id, address_id, import_id)
);
CREATE INDEX address_tally_import ON address_tally (vault_id, import_id);

CREATE TABLE contact_point (
    vault_id BIGINT NOT NULL,
    id UUID NOT NULL,
    person_id UUID NOT NULL,
    kind TEXT NOT NULL,
    value TEXT NOT NULL,
    label TEXT,
    import_id UUID,
    PRIMARY KEY (vault_id, id),
    FOREIGN KEY (vault_id, person_id) REFERENCES person (vault_id, id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX contact_point_person ON contact_point (vault_id, person_id);

CREATE TABLE organization (
    vault_id BIGINT NOT NULL,
    id UUID NOT NULL,
    name TEXT NOT NULL,
    import_id UUID,
    folded TEXT NOT NULL,
    PRIMARY KEY (vault_id, id),
    UNIQUE (vault_id, folded)
);

CREATE TABLE membership (
    vault_id BIGINT NOT NULL,
    id UUID NOT NULL,
    person_id UUID NOT NULL,
    organization_id UUID NOT NULL,
    kind TEXT NOT NULL,
    role TEXT,
    from_date TEXT,
    to_date TEXT,
    import_id UUID,
    PRIMARY KEY (vault_id, id),
    FOREIGN KEY (vault_id, person_id) REFERENCES person (vault_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (vault_id, organization_id) REFERENCES organization (vault_id, id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX membership_person ON membership (vault_id, person_id);
CREATE INDEX membership_organization ON membership (vault_id, organization_id);

CREATE TABLE important_date (
    vault_id BIGINT NOT NULL,
    id UUID NOT NULL,
    person_id UUID NOT NULL,
    kind TEXT NOT NULL,
    label TEXT,
    date TEXT NOT NULL,
    import_id UUID,
    PRIMARY KEY (vault_id, id),
    FOREIGN KEY (vault_id, person_id) REFERENCES person (vault_id, id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX important_date_person ON important_date (vault_id, person_id);

CREATE TABLE interest (
    vault_id BIGINT NOT NULL,
    id UUID NOT NULL,
    person_id UUID NOT NULL,
    topic TEXT NOT NULL,
    learnt_on TEXT,
    source TEXT,
    import_id UUID,
    PRIMARY KEY (vault_id, id),
    FOREIGN KEY (vault_id, person_id) REFERENCES person (vault_id, id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX interest_person ON interest (vault_id, person_id);

CREATE TABLE concern (
    vault_id BIGINT NOT NULL,
    id UUID NOT NULL,
    person_id UUID NOT NULL,
    kind TEXT NOT NULL,
    text TEXT NOT NULL,
    since TEXT NOT NULL,
    until TEXT,
    answered_on TEXT,
    source TEXT,
    import_id UUID,
    PRIMARY KEY (vault_id, id),
    FOREIGN KEY (vault_id, person_id) REFERENCES person (vault_id, id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX concern_person ON concern (vault_id, person_id);

CREATE TABLE moment (
    vault_id BIGINT NOT NULL,
    id UUID NOT NULL,
    at BIGINT NOT NULL,
    all_day BOOLEAN NOT NULL,
    medium TEXT NOT NULL,
    direction TEXT NOT NULL,
    others BIGINT NOT NULL,
    subject TEXT,
    text TEXT,
    minutes BIGINT,
    brought TEXT,
    source TEXT,
    thread TEXT,
    import_id UUID,
    PRIMARY KEY (vault_id, id),
    UNIQUE (vault_id, source)
);
CREATE INDEX moment_at ON moment (vault_id, at);
CREATE INDEX moment_import ON moment (vault_id, import_id) WHERE import_id IS NOT NULL;

CREATE TABLE participant (
    vault_id BIGINT NOT NULL,
    person_id UUID NOT NULL,
    at BIGINT NOT NULL,
    moment_id UUID NOT NULL,
    role TEXT NOT NULL,
    PRIMARY KEY (vault_id, person_id, at, moment_id),
    FOREIGN KEY (vault_id, moment_id) REFERENCES moment (vault_id, id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX participant_moment ON participant (vault_id, moment_id);

CREATE TABLE story (
    vault_id BIGINT NOT NULL,
    id UUID NOT NULL,
    title TEXT NOT NULL,
    text TEXT NOT NULL,
    date TEXT,
    place TEXT,
    told_on TEXT NOT NULL,
    import_id UUID,
    PRIMARY KEY (vault_id, id)
);

CREATE TABLE story_person (
    vault_id BIGINT NOT NULL,
    id UUID NOT NULL,
    story_id UUID NOT NULL,
    person_id UUID NOT NULL,
    role TEXT NOT NULL,
    heard_on TEXT,
    import_id UUID,
    PRIMARY KEY (vault_id, id),
    FOREIGN KEY (vault_id, story_id) REFERENCES story (vault_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (vault_id, person_id) REFERENCES person (vault_id, id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX story_person_person ON story_person (vault_id, person_id);
CREATE INDEX story_person_story ON story_person (vault_id, story_id);

CREATE TABLE find (
    vault_id BIGINT NOT NULL,
    id UUID NOT NULL,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    url TEXT,
    text TEXT,
    kept_on TEXT NOT NULL,
    dropped_on TEXT,
    import_id UUID,
    PRIMARY KEY (vault_id, id)
);

CREATE TABLE gift (
    vault_id BIGINT NOT NULL,
    id UUID NOT NULL,
    person_id UUID NOT NULL,
    direction TEXT NOT NULL,
    kind TEXT NOT NULL,
    what TEXT NOT NULL,
    meaning TEXT,
    on_day TEXT NOT NULL,
    came_from UUID,
    find_id UUID,
    import_id UUID,
    PRIMARY KEY (vault_id, id),
    FOREIGN KEY (vault_id, person_id) REFERENCES person (vault_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (vault_id, came_from) REFERENCES gift (vault_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (vault_id, find_id) REFERENCES find (vault_id, id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX gift_person ON gift (vault_id, person_id);
CREATE INDEX gift_came_from ON gift (vault_id, came_from) WHERE came_from IS NOT NULL;
CREATE INDEX gift_find ON gift (vault_id, find_id) WHERE find_id IS NOT NULL;

CREATE TABLE thanks (
    vault_id BIGINT NOT NULL,
    id UUID NOT NULL,
    person_id UUID NOT NULL,
    gift_id UUID,
    deed TEXT NOT NULL,
    led_to TEXT,
    shows TEXT,
    owed_on TEXT NOT NULL,
    sent_on TEXT,
    outcome TEXT,
    outcome_on TEXT,
    told_on TEXT,
    import_id UUID,
    PRIMARY KEY (vault_id, id),
    FOREIGN KEY (vault_id, person_id) REFERENCES person (vault_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (vault_id, gift_id) REFERENCES gift (vault_id, id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX thanks_person ON thanks (vault_id, person_id);
CREATE INDEX thanks_gift ON thanks (vault_id, gift_id) WHERE gift_id IS NOT NULL;

CREATE TABLE promise (
    vault_id BIGINT NOT NULL,
    id UUID NOT NULL,
    person_id UUID NOT NULL,
    text TEXT NOT NULL,
    made_on TEXT NOT NULL,
    due_on TEXT,
    kept_on TEXT,
    import_id UUID,
    PRIMARY KEY (vault_id, id),
    FOREIGN KEY (vault_id, person_id) REFERENCES person (vault_id, id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX promise_person ON promise (vault_id, person_id);

CREATE TABLE standing (
    vault_id BIGINT NOT NULL,
    id UUID NOT NULL,
    person_id UUID NOT NULL,
    kind TEXT NOT NULL,
    since TEXT NOT NULL,
    until TEXT,
    import_id UUID,
    PRIMARY KEY (vault_id, id),
    FOREIGN KEY (vault_id, person_id) REFERENCES person (vault_id, id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX standing_person ON standing (vault_id, person_id);

CREATE TABLE move_answer (
    vault_id BIGINT NOT NULL,
    id UUID NOT NULL,
    move_id TEXT NOT NULL,
    habit TEXT NOT NULL,
    reason_kind TEXT NOT NULL,
    person_id UUID NOT NULL,
    other_id UUID,
    reason TEXT NOT NULL,
    medium TEXT NOT NULL,
    state TEXT NOT NULL,
    at BIGINT NOT NULL,
    on_day TEXT NOT NULL,
    until TEXT,
    outcome TEXT,
    import_id UUID,
    PRIMARY KEY (vault_id, id)
);
CREATE INDEX move_answer_person ON move_answer (vault_id, person_id);
CREATE INDEX move_answer_move ON move_answer (vault_id, move_id);

CREATE TABLE raw_record (
    vault_id BIGINT NOT NULL,
    id UUID NOT NULL,
    kind TEXT NOT NULL,
    source TEXT NOT NULL,
    uid TEXT,
    hash TEXT NOT NULL,
    bytes BYTEA NOT NULL,
    person_id UUID,
    moment_id UUID,
    import_id UUID,
    PRIMARY KEY (vault_id, id),
    UNIQUE (vault_id, kind, hash)
);
CREATE INDEX raw_record_uid ON raw_record (vault_id, kind, uid) WHERE uid IS NOT NULL;
CREATE INDEX raw_record_person ON raw_record (vault_id, person_id) WHERE person_id IS NOT NULL;

CREATE TABLE photo (
    vault_id BIGINT NOT NULL,
    hash TEXT NOT NULL,
    media_type TEXT NOT NULL,
    bytes BYTEA NOT NULL,
    PRIMARY KEY (vault_id, hash)
);

CREATE TABLE import (
    vault_id BIGINT NOT NULL,
    id UUID NOT NULL,
    at BIGINT NOT NULL,
    sources TEXT NOT NULL,
    report TEXT NOT NULL,
    undone_at BIGINT,
    PRIMARY KEY (vault_id, id)
);

-- Keys of records that were read and need no other trace, so that reading them again adds nothing.
CREATE TABLE seen (
    vault_id BIGINT NOT NULL,
    key TEXT NOT NULL,
    import_id UUID NOT NULL,
    PRIMARY KEY (vault_id, key)
);

CREATE TABLE change (
    vault_id BIGINT NOT NULL,
    number BIGINT NOT NULL,
    id UUID NOT NULL,
    verb TEXT NOT NULL,
    summary TEXT NOT NULL,
    at BIGINT NOT NULL,
    import_id UUID,
    undone_at BIGINT,
    PRIMARY KEY (vault_id, number),
    UNIQUE (vault_id, id)
);

CREATE TABLE change_entry (
    vault_id BIGINT NOT NULL,
    change_number BIGINT NOT NULL,
    number BIGINT NOT NULL,
    kind TEXT NOT NULL,
    record_id TEXT NOT NULL,
    before_json TEXT,
    after_json TEXT,
    PRIMARY KEY (vault_id, change_number, number),
    FOREIGN KEY (vault_id, change_number) REFERENCES change (vault_id, number) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX change_entry_record ON change_entry (vault_id, record_id);

-- Derived: can always be computed again from moment and participant.
CREATE TABLE tie (
    vault_id BIGINT NOT NULL,
    person_id UUID NOT NULL,
    sum_short DOUBLE PRECISION NOT NULL,
    sum_middle DOUBLE PRECISION NOT NULL,
    sum_long DOUBLE PRECISION NOT NULL,
    reference BIGINT NOT NULL,
    moments BIGINT NOT NULL,
    sent BIGINT NOT NULL,
    received BIGINT NOT NULL,
    voice BIGINT NOT NULL,
    first_at BIGINT NOT NULL,
    last_at BIGINT NOT NULL,
    last_moment_id UUID NOT NULL,
    last_sent_at BIGINT,
    last_received_at BIGINT,
    last_voice_at BIGINT,
    gaps BIGINT NOT NULL,
    usual_gap DOUBLE PRECISION NOT NULL,
    long_gap DOUBLE PRECISION NOT NULL,
    PRIMARY KEY (vault_id, person_id)
);

CREATE TABLE tie_watermark (
    vault_id BIGINT NOT NULL PRIMARY KEY,
    at BIGINT NOT NULL
);

CREATE TABLE setting (
    vault_id BIGINT NOT NULL,
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (vault_id, name)
);

CREATE TABLE job (
    vault_id BIGINT NOT NULL,
    kind TEXT NOT NULL,
    due_at BIGINT NOT NULL,
    done_at BIGINT,
    PRIMARY KEY (vault_id, kind, due_at)
);
