package tradematching.samples.paper;

import io.tradematching.trade.ProductType;

/** Finds the words for an item's label, by whether the leg is clear from the place or must be named. */
final class Labels {

    private final Wording.Choice words;
    private final ProductType product;
    private final boolean insideLeg;

    private Labels(Wording.Choice words, ProductType product, boolean insideLeg) {
        this.words = words;
        this.product = product;
        this.insideLeg = insideLeg;
    }

    /** Labels in a list of the whole trade. */
    static Labels flat(PaperDraft draft) {
        return new Labels(draft.words, draft.deal.product(), false);
    }

    /** Labels in a section or column that belongs to one leg. */
    static Labels insideLeg(PaperDraft draft) {
        return new Labels(draft.words, draft.deal.product(), true);
    }

    String of(String item) {
        String special = "in.%s.%s".formatted(product, item);
        if (words.knows(special)) {
            return words.get(special);
        }
        String leg = TermRows.legOf(item);
        String inLeg = "leg." + generic(item);
        if (insideLeg && !leg.isEmpty() && words.knows(inLeg)) {
            return words.get(inLeg);
        }
        return !leg.isEmpty() && needsLeg(item) ? named(leg, words.get(inLeg)) : words.get("label." + item);
    }

    private boolean needsLeg(String item) {
        boolean oneLegOnly = product == ProductType.FRA
                || product == ProductType.TERM_DEPOSIT
                || product == ProductType.REPO
                || product == ProductType.CAP_FLOOR
                || product == ProductType.EQUITY_SWAP
                || product.family() == ProductType.Family.CREDIT
                || product.family() == ProductType.Family.COMMODITY;
        boolean speaksForItself = item.matches("fixed_(rate|payer)|floating_(payer|index)");
        return !oneLegOnly && !speaksForItself && words.knows("leg." + generic(item));
    }

    /** A house of another language leaves out what it has no words for. */
    boolean knowsNote(String name) {
        return words.knows("note." + (TermRows.legOf(name).isEmpty() ? name : generic(name)));
    }

    String note(String name) {
        String leg = TermRows.legOf(name);
        String label = words.get("note." + (leg.isEmpty() ? name : generic(name)));
        return leg.isEmpty() || insideLeg ? label : named(leg, label);
    }

    /** @param prefix of the leg, with its underscore, or empty */
    String qualified(String prefix, String label) {
        return prefix.isEmpty() || insideLeg ? label : named(prefix.replace("_", ""), label);
    }

    private String named(String leg, String label) {
        return words.get("flat." + leg).replace("{0}", label);
    }

    static String generic(String item) {
        String leg = TermRows.legOf(item);
        return leg.isEmpty() ? item : item.substring(leg.length() + 1);
    }
}
