package io.tradematching.trade;

/** Told when a trade was written to its table: a new one, or one that stands in the place of another from now on. */
public record TradeStored(TradeSource source, String tradeId) {}
