package io.tradematching.trade;

/** The products a confirmation can describe. {@link Family} is the coarser class that two papers of one trade must share. */
public enum ProductType {
    INTEREST_RATE_SWAP(Family.RATES),
    BASIS_SWAP(Family.RATES),
    CROSS_CURRENCY_SWAP(Family.RATES),
    INFLATION_SWAP(Family.RATES),
    FRA(Family.RATES),
    CAP_FLOOR(Family.RATES),
    SWAPTION(Family.RATES),
    TERM_DEPOSIT(Family.RATES),
    FX_SPOT(Family.FOREIGN_EXCHANGE),
    FX_FORWARD(Family.FOREIGN_EXCHANGE),
    NDF(Family.FOREIGN_EXCHANGE),
    FX_SWAP(Family.FOREIGN_EXCHANGE),
    FX_OPTION(Family.FOREIGN_EXCHANGE),
    FX_DIGITAL_OPTION(Family.FOREIGN_EXCHANGE),
    CREDIT_DEFAULT_SWAP(Family.CREDIT),
    CREDIT_INDEX_SWAP(Family.CREDIT),
    EQUITY_OPTION(Family.EQUITY),
    EQUITY_SWAP(Family.EQUITY),
    VARIANCE_SWAP(Family.EQUITY),
    COMMODITY_SWAP(Family.COMMODITY),
    COMMODITY_OPTION(Family.COMMODITY),
    COMMODITY_FORWARD(Family.COMMODITY),
    BOND_OPTION(Family.BOND),
    REPO(Family.BOND);

    /** Products of different families are never one trade. */
    public enum Family {
        RATES,
        FOREIGN_EXCHANGE,
        CREDIT,
        EQUITY,
        COMMODITY,
        BOND
    }

    private final Family family;

    ProductType(Family family) {
        this.family = family;
    }

    public Family family() {
        return family;
    }
}
