-- The world outside: who is listed as belonging to which organization, whom I need not know.

CREATE TABLE listing (
    vault_id BIGINT NOT NULL,
    id UUID NOT NULL,
    name TEXT NOT NULL,
    key TEXT,
    organization_id UUID NOT NULL,
    kind TEXT NOT NULL,
    role TEXT,
    from_date TEXT,
    to_date TEXT,
    as_of TEXT,
    place TEXT,
    source TEXT NOT NULL,
    import_id UUID,
    folded TEXT NOT NULL,
    PRIMARY KEY (vault_id, id),
    FOREIGN KEY (vault_id, organization_id) REFERENCES organization (vault_id, id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX listing_folded ON listing (vault_id, folded);
CREATE INDEX listing_organization ON listing (vault_id, organization_id);
CREATE INDEX listing_import ON listing (vault_id, import_id) WHERE import_id IS NOT NULL;
