-- Trips, and whom I mean to see on them.

CREATE TABLE trip (
    vault_id BIGINT NOT NULL,
    id UUID NOT NULL,
    place TEXT NOT NULL,
    lat DOUBLE PRECISION,
    lon DOUBLE PRECISION,
    from_day TEXT NOT NULL,
    until_day TEXT NOT NULL,
    within_km BIGINT NOT NULL,
    note TEXT,
    planned_on TEXT NOT NULL,
    ended_on TEXT,
    let_go_on TEXT,
    import_id UUID,
    PRIMARY KEY (vault_id, id)
);

CREATE TABLE trip_visit (
    vault_id BIGINT NOT NULL,
    id UUID NOT NULL,
    trip_id UUID NOT NULL,
    person_id UUID NOT NULL,
    on_day TEXT,
    listed_on TEXT NOT NULL,
    wrote_on TEXT,
    agreed_on TEXT,
    met_on TEXT,
    missed_on TEXT,
    called_on TEXT,
    import_id UUID,
    PRIMARY KEY (vault_id, id),
    FOREIGN KEY (vault_id, trip_id) REFERENCES trip (vault_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (vault_id, person_id) REFERENCES person (vault_id, id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX trip_visit_trip ON trip_visit (vault_id, trip_id);
CREATE INDEX trip_visit_person ON trip_visit (vault_id, person_id);
