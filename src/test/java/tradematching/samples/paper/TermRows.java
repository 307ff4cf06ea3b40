package tradematching.samples.paper;

import io.tradematching.trade.Term;
import io.tradematching.trade.TradeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tradematching.samples.paper.Section.Row;

/** Turns a blueprint's items into labelled rows. */
final class TermRows {

    private static final Set<String> LEGS = Set.of("fixed", "fixed2", "floating", "floating2", "near", "far");

    private final PaperDraft draft;

    TermRows(PaperDraft draft) {
        this.draft = draft;
    }

    List<Row> rows(List<String> items, Labels labels) {
        List<Row> rows = new ArrayList<>();
        for (String item : items) {
            boolean optional = item.endsWith("?");
            String name = optional ? item.substring(0, item.length() - 1) : item;
            if (!optional || draft.draw.fork(item).chance(0.65)) {
                rows.addAll(rows(name, labels));
            }
        }
        return rows;
    }

    private List<Row> rows(String item, Labels labels) {
        if (item.startsWith("fx:")) {
            return exchange(item.substring(3), labels);
        }
        if (item.startsWith("note:")) {
            return note(item.substring(5), labels).stream().toList();
        }
        if (!draft.values.canWrite(item)) {
            return missing(item, labels).stream().toList();
        }
        return isMoney(item) && draft.composition.splitsMoney()
                ? split(item, labels)
                : List.of(new Row(labels.of(item), draft.values.write(item)));
    }

    private static boolean isMoney(String item) {
        return Term.ofWireName(item + "_amount").isPresent();
    }

    private List<Row> split(String item, Labels labels) {
        String currency = item + "_currency";
        String amount = item + "_amount";
        return List.of(
                new Row(labels.of(currency), draft.values.write(currency)),
                new Row(labels.of(amount), draft.values.write(amount)));
    }

    /** Some houses print a spread of nothing as words. */
    private Optional<Row> missing(String item, Labels labels) {
        boolean said = item.endsWith("_spread") && draft.draw.fork(item).chance(0.3);
        return said ? Optional.of(new Row(labels.of(item), draft.words.get("none"))) : Optional.empty();
    }

    private Optional<Row> note(String name, Labels labels) {
        String text = draft.deal.notes().get(name);
        return text == null || !labels.knowsNote(name)
                ? Optional.empty()
                : Optional.of(new Row(labels.note(name), draft.values.fill(text)));
    }

    private List<Row> exchange(String prefix, Labels labels) {
        List<Row> rows = new ArrayList<>();
        for (int side = 1; side <= 2; side++) {
            Term payerTerm = PaperDraft.term(prefix, "currency%d_payer".formatted(side));
            TradeSource payer =
                    TradeSource.valueOf(draft.printed.state(payerTerm).wire());
            switch (draft.composition.fxBlock()) {
                case BOUGHT_AND_SOLD -> rows.add(row(labels, boughtOrSold(payer), prefix, side));
                case PAYABLE_BY -> rows.add(row(labels, payable(payer), prefix, side));
                case NUMBERED -> {
                    rows.add(row(labels, draft.words.get("fx.currency" + side), prefix, side));
                    rows.add(new Row(
                            labels.qualified(prefix, draft.words.get("fx.currency%d_payer".formatted(side))),
                            draft.names.of(payer)));
                }
            }
        }
        return rows;
    }

    private Row row(Labels labels, String label, String prefix, int side) {
        return new Row(labels.qualified(prefix, label), draft.values.exchanged(prefix, side));
    }

    private String boughtOrSold(TradeSource payer) {
        String key = payer == draft.issuer ? "fx.sold" : "fx.bought";
        return draft.firstPerson()
                ? draft.words.get(key + ".we")
                : draft.words.get(key).replace("{issuer}", draft.names.of(draft.issuer));
    }

    private String payable(TradeSource payer) {
        return draft.words.get("fx.payable").replace("{payer}", draft.names.of(payer));
    }

    /** The leg an item belongs to by its name, empty for none. */
    static String legOf(String item) {
        String prefix = item.contains("_") ? item.substring(0, item.indexOf('_')) : item;
        return LEGS.contains(prefix) ? prefix : "";
    }
}
