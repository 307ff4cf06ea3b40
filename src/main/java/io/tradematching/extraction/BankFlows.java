package io.tradematching.extraction;

import io.tradematching.extraction.vocabulary.ProductEntry;
import io.tradematching.trade.Term;
import io.tradematching.trade.TradeSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the bank buys and sells, as it follows from the amounts of a currency exchange and who pays them. */
final class BankFlows {

    private static final List<String> HALVES = List.of("", "near_", "far_");

    private final Map<Term, ExtractedField> fields = new EnumMap<>(Term.class);
    private final ProductEntry product;

    BankFlows(List<ExtractedField> read, ProductEntry product) {
        read.forEach(field -> fields.put(field.term(), field));
        this.product = product;
    }

    List<ExtractedField> derived() {
        List<ExtractedField> derived = new ArrayList<>();
        for (String half : HALVES) {
            for (int number = 1; number <= 2; number++) {
                derive(half, number, derived);
            }
        }
        return derived;
    }

    private void derive(String half, int number, List<ExtractedField> derived) {
        field(half + "currency" + number + "_payer").ifPresent(payer -> {
            boolean paid = payer.value().wire().equals(TradeSource.BANK.name());
            String side = half + (paid ? "bank_sell_" : "bank_buy_");
            as(side + "currency", half + "currency" + number, payer).ifPresent(derived::add);
            as(side + "amount", half + "amount" + number, payer).ifPresent(derived::add);
        });
    }

    private Optional<ExtractedField> as(String name, String from, ExtractedField payer) {
        Optional<Term> term =
                Term.ofWireName(name).filter(product.terms()::contains).filter(t -> !fields.containsKey(t));
        return term.flatMap(derived -> field(from)
                .map(field -> new ExtractedField(
                        derived,
                        field.raw(),
                        field.value(),
                        field.page(),
                        field.box(),
                        field.method(),
                        Math.min(field.confidence(), payer.confidence()))));
    }

    private Optional<ExtractedField> field(String name) {
        return Term.ofWireName(name).map(fields::get);
    }
}
