-- As in SQLite; here the key may carry a column along that is no part of it.

ALTER TABLE participant DROP CONSTRAINT participant_pkey;

ALTER TABLE participant ADD PRIMARY KEY (vault_id, person_id, at, moment_id) INCLUDE (contact);
