-- Starts of a document's job since one of them last ended, however it ended: more than a few, and the document kills its process.
ALTER TABLE document ADD COLUMN unfinished_starts INT NOT NULL DEFAULT 0;

-- What was read from two documents must not stand under one key.
DROP INDEX document_by_extracted_key;
CREATE UNIQUE INDEX document_by_extracted_key ON document (extracted_key);
