package io.tradematching.trade;

class InMemoryTradesTest extends TradesContract {

    private final InMemoryTrades trades = new InMemoryTrades();

    @Override
    protected Trades trades() {
        return trades;
    }
}
