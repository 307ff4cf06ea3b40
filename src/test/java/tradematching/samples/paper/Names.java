package tradematching.samples.paper;

import io.tradematching.trade.TradeSource;
import tradematching.samples.deal.Party;

/** What one paper calls its two parties. */
final class Names {

    private final PartyStyle style;
    private final Wording.Choice words;
    private final TradeSource issuer;
    private final Party ours;
    private final Party theirs;

    Names(PartyStyle style, Wording.Choice words, TradeSource issuer, Party ours, Party theirs) {
        this.style = style;
        this.words = words;
        this.issuer = issuer;
        this.ours = ours;
        this.theirs = theirs;
    }

    /** As the subject of a sentence or the value of a row. */
    String of(TradeSource side) {
        boolean us = side == issuer;
        Party party = us ? ours : theirs;
        return switch (style) {
            case NAMES -> party.name();
            case SHORT_NAMES -> party.shortName();
            case ISSUER_IS_A -> words.get(us ? "party.a" : "party.b");
            case ISSUER_IS_B -> words.get(us ? "party.b" : "party.a");
            case WE_AND_YOU -> words.get(us ? "party.we" : "party.you");
            case ROLES -> words.get(us ? "party.issuer_role" : "party.recipient_role");
        };
    }

    /** The name followed by how it is called from there on, where the two differ. */
    String introduced(TradeSource side) {
        String name = (side == issuer ? ours : theirs).name();
        return style == PartyStyle.NAMES ? name : "%s (\"%s\")".formatted(name, of(side));
    }

    /** Heading of the party's column. */
    String columnTitle(TradeSource side) {
        return style == PartyStyle.NAMES || style == PartyStyle.SHORT_NAMES
                ? (side == issuer ? ours : theirs).name()
                : of(side);
    }

    /** Whether the column's heading is the legal name itself. */
    boolean titlesAreNames() {
        return style == PartyStyle.NAMES || style == PartyStyle.SHORT_NAMES;
    }
}
