package tradematching.samples.paper;

/** What a house calls the two parties inside its papers. */
public enum PartyStyle {
    /** Legal names. */
    NAMES,
    SHORT_NAMES,
    /** The issuing house is Party A. */
    ISSUER_IS_A,
    /** The issuing house is Party B. */
    ISSUER_IS_B,
    /** We and you. */
    WE_AND_YOU,
    /** Roles: the issuing house is the Bank or Dealer, the other its Client or Counterparty. */
    ROLES
}
