-- Whom I asked to forget: nothing of them but a salted hash of each address and card, by which an import leaves them out.

CREATE TABLE forgotten (
    vault_id BIGINT NOT NULL,
    mark TEXT NOT NULL,
    PRIMARY KEY (vault_id, mark)
);
