-- Stored trades by what finds their counterpart, so that a trade that arrives by day needs no scan of a trade table.
CREATE TABLE open_trade (
    source     TEXT NOT NULL,
    trade_id   TEXT NOT NULL,
    -- References in canonical form.
    own        TEXT NOT NULL,
    quoted     TEXT,
    uti        TEXT,
    -- Product family and currency.
    region     TEXT NOT NULL,
    trade_date DATE,
    notional   NUMERIC,
    PRIMARY KEY (source, trade_id)
);
CREATE INDEX open_trade_by_own ON open_trade (source, own);
CREATE INDEX open_trade_by_quoted ON open_trade (source, quoted) WHERE quoted IS NOT NULL;
CREATE INDEX open_trade_by_uti ON open_trade (source, uti) WHERE uti IS NOT NULL;
CREATE INDEX open_trade_by_economics ON open_trade (source, region, notional, trade_date);
