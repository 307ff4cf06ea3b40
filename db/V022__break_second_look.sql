-- Whose paper it is about, and what a second look at the term's place on both papers found.
ALTER TABLE trade_break ADD COLUMN counterparty TEXT;
ALTER TABLE trade_break ADD COLUMN second_look TEXT NOT NULL DEFAULT 'NOT_TAKEN';
ALTER TABLE trade_break ADD COLUMN second_look_note TEXT NOT NULL DEFAULT 'opened before second looks were taken';

-- Lists of breaks are read in this order, page by page.
CREATE INDEX trade_break_by_due_time ON trade_break (due_at, id);
