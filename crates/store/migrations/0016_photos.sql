-- Pictures of stories; their bytes lie in the table photo, each once.

CREATE TABLE story_photo (
    vault_id BIGINT NOT NULL,
    id UUID NOT NULL,
    story_id UUID NOT NULL,
    photo TEXT NOT NULL,
    caption TEXT,
    width BIGINT NOT NULL,
    height BIGINT NOT NULL,
    added_on TEXT NOT NULL,
    import_id UUID,
    PRIMARY KEY (vault_id, id),
    FOREIGN KEY (vault_id, story_id) REFERENCES story (vault_id, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (vault_id, photo) REFERENCES photo (vault_id, hash) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX story_photo_story ON story_photo (vault_id, story_id);
CREATE INDEX story_photo_photo ON story_photo (vault_id, photo);
