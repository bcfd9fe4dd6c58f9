-- What keeps pages quick where there are many people.

-- Few are family or were given a layer, and every list asks who.
CREATE INDEX person_near ON person (vault_id, id) WHERE kin = TRUE OR layer IS NOT NULL;

-- How often the ties of a vault were written: while it stays the same, what was read of them is still true.
CREATE TABLE tie_version (
    vault_id BIGINT NOT NULL PRIMARY KEY,
    writes BIGINT NOT NULL
);
