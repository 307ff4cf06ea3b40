package tradematching.samples.paper;

import io.tradematching.trade.Term;
import io.tradematching.trade.TermValue;
import io.tradematching.trade.TradeSource;
import java.util.EnumMap;
import java.util.Map;
import tradematching.samples.deal.Deal;
import tradematching.samples.deal.Draw;

/** Everything the sections of one paper share while it is being written. */
final class PaperDraft {

    final Deal deal;
    final TradeSource issuer;
    final Composition composition;
    final Draw draw;
    final Wording.Choice words;
    final Names names;
    final Printed printed;
    final Values values;

    PaperDraft(Deal deal, TradeSource issuer, Composition composition, Draw draw) {
        this.deal = deal;
        this.issuer = issuer;
        this.composition = composition;
        this.draw = draw;
        this.words = composition.wording().choose(draw.fork("words"));
        this.names = new Names(composition.partyStyle(), words, issuer, deal.party(issuer), deal.party(issuer.other()));
        this.printed = new Printed(inPrintedOrder(deal.facts()));
        this.values = new Values(printed, composition.formats(), words, names);
    }

    /** A house that prints what it buys before what it sells numbers the currencies its own way. */
    private Map<Term, TermValue> inPrintedOrder(Map<Term, TermValue> facts) {
        boolean boughtAndSold = composition.fxBlock() == Composition.FxBlock.BOUGHT_AND_SOLD && !composition.prose();
        Map<Term, TermValue> ordered = new EnumMap<>(facts);
        for (String prefix : new String[] {"", "near_", "far_"}) {
            TermValue payer = facts.get(term(prefix, "currency1_payer"));
            if (boughtAndSold && payer != null && payer.wire().equals(issuer.name())) {
                swap(ordered, prefix);
            }
        }
        return ordered;
    }

    private static void swap(Map<Term, TermValue> facts, String prefix) {
        for (String name : new String[] {"currency%d", "amount%d", "currency%d_payer"}) {
            Term one = term(prefix, name.formatted(1));
            Term two = term(prefix, name.formatted(2));
            TermValue kept = facts.get(one);
            facts.put(one, facts.get(two));
            facts.put(two, kept);
        }
    }

    static Term term(String prefix, String name) {
        return Term.ofWireName(prefix + name).orElseThrow();
    }

    Term own(String name) {
        return side(issuer, name);
    }

    Term others(String name) {
        return side(issuer.other(), name);
    }

    static Term side(TradeSource side, String name) {
        return term(side == TradeSource.BANK ? "bank_" : "counterparty_", name);
    }

    boolean firstPerson() {
        return composition.partyStyle() == PartyStyle.WE_AND_YOU;
    }

    /** A heading that would make the first person a subject ("We pays") falls back to the house's plain one. */
    String heading(String name) {
        String heading = words.get("heading." + name);
        boolean ungrammatical = firstPerson() && heading.contains("} pays");
        return ungrammatical ? words.plain("heading." + name) : fill(heading);
    }

    /** Fills the items and the parties' names into a sentence or label. */
    String fill(String template) {
        return values.fill(template.replace("{issuer}", deal.party(issuer).name())
                .replace("{recipient}", deal.party(issuer.other()).name()));
    }
}
