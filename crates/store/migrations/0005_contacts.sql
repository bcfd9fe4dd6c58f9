-- Each participant with what its moment is as a contact (contact_code.rs), so that a tie is read without its moments.

ALTER TABLE participant ADD COLUMN contact BIGINT NOT NULL DEFAULT 0;

UPDATE participant SET contact = COALESCE((
    SELECT CASE WHEN m.direction = 'received' AND participant.role <> 'from' THEN 0 ELSE 1
        + CASE m.medium WHEN 'visit' THEN 0 WHEN 'video' THEN 1 WHEN 'call' THEN 2 WHEN 'letter' THEN 3 WHEN 'message' THEN 4 WHEN 'mail' THEN 5
            WHEN 'group mail' THEN 6 WHEN 'post' THEN 7 END
        + 8 * CASE m.direction WHEN 'sent' THEN 0 WHEN 'received' THEN 1 WHEN 'mutual' THEN 2 END
        + 32 * m.others END
    FROM moment m WHERE m.vault_id = participant.vault_id AND m.id = participant.moment_id), 0);
