-- Goals, and the steps there.

CREATE TABLE goal (
    vault_id BIGINT NOT NULL,
    id UUID NOT NULL,
    text TEXT NOT NULL,
    target TEXT,
    begun_on TEXT NOT NULL,
    reached_on TEXT,
    dropped_on TEXT,
    outcome TEXT,
    import_id UUID,
    PRIMARY KEY (vault_id, id)
);

CREATE TABLE goal_step (
    vault_id BIGINT NOT NULL,
    id UUID NOT NULL,
    goal_id UUID NOT NULL,
    kind TEXT NOT NULL,
    person_id UUID,
    text TEXT NOT NULL,
    noted_on TEXT NOT NULL,
    due_on TEXT NOT NULL,
    done_on TEXT,
    note TEXT,
    import_id UUID,
    PRIMARY KEY (vault_id, id),
    FOREIGN KEY (vault_id, goal_id) REFERENCES goal (vault_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (vault_id, person_id) REFERENCES person (vault_id, id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX goal_step_goal ON goal_step (vault_id, goal_id);
CREATE INDEX goal_step_person ON goal_step (vault_id, person_id) WHERE person_id IS NOT NULL;
