-- Who may come in from another machine: accounts, the browsers that signed in, and the tries of late. They belong to the installation, not to what
-- is remembered: an export holds none of them.

CREATE TABLE account (
    vault_id BIGINT NOT NULL,
    name TEXT NOT NULL,
    hash TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    PRIMARY KEY (vault_id, name)
);

CREATE TABLE sign_in (
    vault_id BIGINT NOT NULL,
    key TEXT NOT NULL,
    account TEXT NOT NULL,
    browser TEXT NOT NULL,
    opened_at BIGINT NOT NULL,
    seen_at BIGINT NOT NULL,
    PRIMARY KEY (vault_id, key),
    FOREIGN KEY (vault_id, account) REFERENCES account (vault_id, name) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX sign_in_account ON sign_in (vault_id, account);

CREATE TABLE sign_in_try (
    vault_id BIGINT NOT NULL,
    id UUID NOT NULL,
    account TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (vault_id, id)
);
CREATE INDEX sign_in_try_account ON sign_in_try (vault_id, account, at);
