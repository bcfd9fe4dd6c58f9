-- Ways by which the moves of a day are sent, or are subscribed to as a calendar.

CREATE TABLE nudge (
    vault_id BIGINT NOT NULL,
    id UUID NOT NULL,
    kind TEXT NOT NULL,
    url TEXT NOT NULL,
    mail_to TEXT,
    minute BIGINT NOT NULL,
    secret BYTEA,
    added_at BIGINT NOT NULL,
    ended_at BIGINT,
    PRIMARY KEY (vault_id, id)
);
