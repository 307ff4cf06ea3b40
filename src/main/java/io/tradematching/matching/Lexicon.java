package io.tradematching.matching;

import io.tradematching.trade.ProductType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The texts of one run by their numbers, each with the number of its canonical form; built when all trades are read. */
final class Lexicon {

    private static final Map<String, ProductType> PRODUCTS =
            Arrays.stream(ProductType.values()).collect(Collectors.toMap(Enum::name, Function.identity()));

    final Names names;
    final Leis leis;
    private final int[] products;
    private final int[] families;
    private final int[] currencies;
    private final int[] indices;
    private final int[] directionRoles;
    private final Vocabulary vocabulary;
    private final MatchingRules rules;

    Lexicon(Vocabulary vocabulary, MatchingRules rules) {
        this.vocabulary = vocabulary;
        this.rules = rules;
        names = new Names(vocabulary.names, rules.names());
        leis = new Leis(vocabulary.leis);
        products = canonical(vocabulary.products, rules::productCode);
        families = canonical(vocabulary.products, text -> family(rules.productCode(text)));
        currencies = canonical(vocabulary.currencies, text -> text.toUpperCase(Locale.ROOT));
        indices = canonical(vocabulary.indices, rules::indexCode);
        directionRoles = canonical(vocabulary.directions, text -> text.split(":", 2)[0]);
    }

    private static int[] canonical(Dictionary dictionary, Function<String, String> form) {
        List<String> texts = dictionary.texts();
        Dictionary forms = new Dictionary();
        return texts.stream().mapToInt(text -> forms.idOf(form.apply(text))).toArray();
    }

    /** A product the platform does not know is a family of its own. */
    private static String family(String productCode) {
        ProductType known = PRODUCTS.get(productCode);
        return known == null ? productCode : known.family().name();
    }

    int product(int id) {
        return products[id];
    }

    int family(int product) {
        return families[product];
    }

    int currency(int id) {
        return currencies[id];
    }

    boolean compatibleCurrencies(int one, int other) {
        return Currencies.compatible(currencyText(one), currencyText(other));
    }

    String currencyText(int id) {
        return vocabulary.currencies.text(id).toUpperCase(Locale.ROOT);
    }

    int index(int id) {
        return indices[id];
    }

    /** Whether two papers state the same role, such as the fixed payer, for different parties. */
    boolean opposite(int direction, int otherDirection) {
        return direction != 0
                && otherDirection != 0
                && direction != otherDirection
                && directionRoles[direction] == directionRoles[otherDirection];
    }

    /** As {@link TradeMatcher#region} calls it. */
    String region(TradeBook book, int row) {
        String product = rules.productCode(vocabulary.products.text(book.products.get(row)));
        return family(product) + ":" + currencyText(book.currencies.get(row));
    }

    /** The conditions under which a row's rules are looked up. */
    RuleScope scope(TradeBook book, int row) {
        return new RuleScope(
                rules.productCode(vocabulary.products.text(book.products.get(row))),
                vocabulary.currencies.text(book.currencies.get(row)).toUpperCase(Locale.ROOT),
                vocabulary.names.text(book.counterpartyNames.get(row)));
    }
}
