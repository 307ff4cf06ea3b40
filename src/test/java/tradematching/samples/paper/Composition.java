package tradematching.samples.paper;

/**
 * How a house puts a paper together, apart from its looks.
 *
 * @param splitsMoney currency and amount in rows of their own
 */
public record Composition(
        Wording wording,
        Formats formats,
        PartyStyle partyStyle,
        PartyBlock partyBlock,
        LegBlock legBlock,
        FxBlock fxBlock,
        boolean splitsMoney,
        boolean agreementInOpening,
        boolean prose) {

    /** Where the parties' names and codes stand. */
    public enum PartyBlock {
        /** One table, a column for each party. */
        COLUMNS,
        /** One list, the party named in each label. */
        ROWS,
        /** A section for each party. */
        SECTIONS,
        /** To and From of a letter. */
        ADDRESSES
    }

    /** How two legs are told apart. */
    public enum LegBlock {
        /** A section each. */
        SECTIONS,
        /** One list, the leg named in each label. */
        FLAT,
        /** One table, a column for each leg. */
        SIDE_BY_SIDE
    }

    /** How the two amounts of an exchange are stated. */
    public enum FxBlock {
        /** We buy, we sell. */
        BOUGHT_AND_SOLD,
        /** Payable by Party A, payable by Party B. */
        PAYABLE_BY,
        /** Currency 1, its payer, currency 2, its payer. */
        NUMBERED
    }
}
