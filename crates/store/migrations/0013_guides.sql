-- Guides that are followed, and the steps of them that were done.

CREATE TABLE guide_run (
    vault_id BIGINT NOT NULL,
    id UUID NOT NULL,
    guide TEXT NOT NULL,
    title TEXT NOT NULL,
    started_on TEXT NOT NULL,
    ended_on TEXT,
    import_id UUID,
    PRIMARY KEY (vault_id, id)
);

CREATE TABLE guide_step (
    vault_id BIGINT NOT NULL,
    id UUID NOT NULL,
    run_id UUID NOT NULL,
    step BIGINT NOT NULL,
    done_on TEXT NOT NULL,
    note TEXT,
    import_id UUID,
    PRIMARY KEY (vault_id, id),
    UNIQUE (vault_id, run_id, step),
    FOREIGN KEY (vault_id, run_id) REFERENCES guide_run (vault_id, id) DEFERRABLE INITIALLY DEFERRED
);
