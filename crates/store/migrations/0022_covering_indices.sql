-- What a large vault is asked again and again is read from an index alone, without a look at the row for each entry.

-- How many belong to an organization.
DROP INDEX membership_organization;
CREATE INDEX membership_organization ON membership (vault_id, organization_id, person_id);

-- Who is family or was given a layer, and which.
DROP INDEX person_near;
CREATE INDEX person_near ON person (vault_id, id, kin, layer, is_me) WHERE kin = TRUE OR layer IS NOT NULL;

-- What was written down, by day: a word that stands in very many texts is sought from the newest on.
CREATE INDEX search_entry_day ON search_entry (vault_id, day, id);

-- The moments of several people by time, of which there are few among the mails: what tells who knows whom.
CREATE INDEX moment_shared ON moment (vault_id, at, id) WHERE others >= 2;

-- Dates by the day on which they come round (important_date.rs): each morning asks whose it is.
CREATE INDEX important_date_comes ON important_date (vault_id, (SUBSTR(date, LENGTH(date) - 4)));
