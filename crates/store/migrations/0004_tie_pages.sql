-- Derived: the ties of many people in one row, since reading everybody's costs by the row and by the column. The next to open the vault computes them anew.

DROP TABLE tie;
DELETE FROM tie_watermark;

CREATE TABLE tie_page (
    vault_id BIGINT NOT NULL,
    page BIGINT NOT NULL,
    ties BYTEA NOT NULL,
    PRIMARY KEY (vault_id, page)
);
