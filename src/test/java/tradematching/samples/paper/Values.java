package tradematching.samples.paper;

import io.tradematching.trade.Term;
import io.tradematching.trade.TermType;
import io.tradematching.trade.TermValue;
import io.tradematching.trade.TradeSource;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes items as the house writes them and keeps account of the terms that states. An item is a term's wire name, the stem of an
 * amount and its currency ({@code premium}), or one of a few combinations.
 */
final class Values {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z_0-9]+)}");
    private static final Pattern DAY = Pattern.compile("\\{(\\d{4}-\\d{2}-\\d{2})}");

    private final Printed printed;
    private final Formats formats;
    private final Wording.Choice words;
    private final Names names;

    Values(Printed printed, Formats formats, Wording.Choice words, Names names) {
        this.printed = printed;
        this.formats = formats;
        this.words = words;
        this.names = names;
    }

    boolean canWrite(String item) {
        return switch (item) {
            case "strike" -> printed.knows(Term.STRIKE_PRICE);
            case "quantity" -> printed.knows(Term.NOTIONAL_QUANTITY);
            case "total_quantity" -> printed.knows(Term.TOTAL_NOTIONAL_QUANTITY);
            case "index" -> printed.knows(Term.INDEX_NAME);
            default ->
                Term.ofWireName(item)
                        .map(printed::knows)
                        .orElseGet(() -> money(item).isPresent());
        };
    }

    /** Whether all the item's terms stand on the paper already. */
    boolean hasWritten(String item) {
        return switch (item) {
            case "strike" -> printed.hasStated(Term.STRIKE_PRICE);
            case "quantity" -> printed.hasStated(Term.NOTIONAL_QUANTITY);
            case "total_quantity" -> printed.hasStated(Term.TOTAL_NOTIONAL_QUANTITY);
            case "index" -> printed.hasStated(Term.INDEX_NAME);
            default ->
                printed.hasStated(Term.ofWireName(item).or(() -> money(item)).orElseThrow());
        };
    }

    String write(String item) {
        return switch (item) {
            case "exchange_rate", "near_exchange_rate", "far_exchange_rate" -> exchangeRate(item);
            case "strike" -> strike();
            case "quantity" -> quantity(Term.NOTIONAL_QUANTITY);
            case "total_quantity" -> quantity(Term.TOTAL_NOTIONAL_QUANTITY);
            case "fixed_price" -> pricePerUnit(Term.FIXED_PRICE);
            case "floating_spread_price" -> pricePerUnit(Term.FLOATING_SPREAD_PRICE);
            case "initial_price" -> priced(Term.INITIAL_PRICE, Term.NOTIONAL_CURRENCY);
            case "price_per_option" -> priced(Term.PRICE_PER_OPTION, Term.PREMIUM_CURRENCY);
            case "interest_amount" -> inCurrency(Term.INTEREST_AMOUNT);
            case "purchase_price" -> inCurrency(Term.PURCHASE_PRICE);
            case "repurchase_price" -> inCurrency(Term.REPURCHASE_PRICE);
            case "index" -> index();
            default -> Term.ofWireName(item).map(this::term).orElseGet(() -> moneyText(item));
        };
    }

    /** Replaces every {@code {item}}, stating it, and every {@code {2026-01-31}}. */
    String fill(String template) {
        String dated = DAY.matcher(template).replaceAll(m -> formats.date(LocalDate.parse(m.group(1))));
        return PLACEHOLDER.matcher(dated).replaceAll(m -> Matcher.quoteReplacement(write(m.group(1))));
    }

    boolean canFill(String template) {
        return items(template).stream().allMatch(this::canWrite);
    }

    static List<String> items(String template) {
        return PLACEHOLDER.matcher(template).results().map(m -> m.group(1)).toList();
    }

    private Optional<Term> money(String stem) {
        return Term.ofWireName(stem + "_amount").filter(printed::knows);
    }

    private String moneyText(String stem) {
        Term amount = money(stem).orElseThrow(() -> new IllegalStateException("Nothing to write for " + stem));
        Term currency = Term.ofWireName(stem + "_currency").orElseThrow();
        return formats.money(decimal(amount), printed.state(currency).wire());
    }

    /** The money of one side of an exchange, for instance {@code near_} and 2. */
    String exchanged(String prefix, int side) {
        Term amount = Term.ofWireName(prefix + "amount" + side).orElseThrow();
        Term currency = Term.ofWireName(prefix + "currency" + side).orElseThrow();
        return formats.money(decimal(amount), printed.state(currency).wire());
    }

    private String term(Term term) {
        TermValue value = printed.state(term);
        return switch (term.type()) {
            case DATE -> formats.date(LocalDate.parse(value.wire()));
            case PARTY -> names.of(TradeSource.valueOf(value.wire()));
            case RATE -> rate(term, decimal(term));
            case AMOUNT -> formats.amount(decimal(term), currencyOf(term));
            case PRICE -> price(decimal(term));
            case QUANTITY -> formats.quantity(decimal(term));
            case CODE, PERIOD, DAY_COUNT, INDEX -> code(term, value.wire());
            case LIST -> String.join(separator(words.get("list.separator")), ((TermValue.Texts) value).values());
            case TEXT, IDENTIFIER, TIME, CURRENCY, INTEGER -> plain(term, value.wire());
        };
    }

    private String plain(Term term, String wire) {
        String text = words.get("code.%s.%s".formatted(term.wireName(), wire), wire);
        if (term == Term.GOVERNING_LAW) {
            printed.state(term, TermValue.of(text));
        }
        return text;
    }

    private String code(Term term, String wire) {
        String type = term.type().name().toLowerCase(Locale.ROOT);
        String group =
                term.wireName().endsWith("tenor") ? "tenor" : term.type() == TermType.CODE ? term.wireName() : type;
        return words.get("code.%s.%s".formatted(group, wire), wire);
    }

    private String rate(Term term, BigDecimal fraction) {
        boolean spread = term.wireName().endsWith("spread") || term.wireName().endsWith("points");
        if (!spread) {
            return term == Term.STRIKE_PERCENTAGE ? percent(fraction) : formats.rate(fraction);
        }
        return switch (words.get("spread.style")) {
            case "bp" ->
                formats.quantity(fraction.movePointRight(4).stripTrailingZeros()) + " " + words.get("spread.unit");
            case "plus" ->
                (fraction.signum() < 0 ? words.get("spread.minus") : words.get("spread.plus")) + " "
                        + formats.rate(fraction.abs());
            default -> (fraction.signum() < 0 ? "" : "+") + formats.rate(fraction);
        };
    }

    private String percent(BigDecimal fraction) {
        return formats.number(fraction.movePointRight(2).setScale(3, RoundingMode.HALF_UP)) + "%";
    }

    private String price(BigDecimal price) {
        return formats.number(price.setScale(Math.max(2, price.scale()), RoundingMode.UNNECESSARY));
    }

    private String exchangeRate(String item) {
        String prefix = item.substring(0, item.length() - "exchange_rate".length());
        Term basis = Term.ofWireName(prefix + "quote_basis").orElseThrow();
        return quoted(decimal(Term.ofWireName(item).orElseThrow()), basis);
    }

    private String strike() {
        BigDecimal strike = decimal(Term.STRIKE_PRICE);
        if (printed.knows(Term.STRIKE_QUOTE_BASIS)) {
            return quoted(strike, Term.STRIKE_QUOTE_BASIS);
        }
        String unit = printed.knows(Term.QUANTITY_UNIT) ? perUnit() : "";
        return printed.knows(Term.STRIKE_CURRENCY)
                ? printed.state(Term.STRIKE_CURRENCY).wire() + " " + price(strike) + unit
                : price(strike);
    }

    private String quoted(BigDecimal rate, Term basis) {
        String[] currencies = printed.peek(basis).wire().split(" per ");
        String number = formats.number(rate.setScale(Math.max(2, rate.scale()), RoundingMode.UNNECESSARY));
        String template = words.get("rate.basis");
        if (template.contains("{quoted}")) {
            printed.state(basis);
        }
        return template.replace("{rate}", number)
                .replace("{quoted}", currencies[0])
                .replace("{base}", currencies[1]);
    }

    private String quantity(Term quantity) {
        String unit = printed.state(Term.QUANTITY_UNIT).wire();
        return formats.quantity(decimal(quantity)) + " " + words.get("code.quantity_unit." + unit, unit);
    }

    private String perUnit() {
        String unit = printed.peek(Term.QUANTITY_UNIT).wire();
        return " " + words.get("per.unit") + " " + words.get("code.unit." + unit, unit);
    }

    private String pricePerUnit(Term price) {
        return printed.state(Term.PRICE_CURRENCY).wire() + " " + price(decimal(price)) + perUnit();
    }

    private String priced(Term price, Term currency) {
        return printed.peek(currency).wire() + " " + price(decimal(price));
    }

    private String inCurrency(Term amount) {
        return formats.money(decimal(amount), currencyOf(amount));
    }

    private String currencyOf(Term amount) {
        return Term.ofWireName(amount.wireName().replace("amount", "currency"))
                .filter(term -> term != amount && printed.knows(term))
                .or(() -> Optional.of(Term.NOTIONAL_CURRENCY).filter(printed::knows))
                .map(term -> printed.peek(term).wire())
                .orElse("USD");
    }

    private String index() {
        String version = printed.knows(Term.INDEX_VERSION)
                ? " Version " + printed.state(Term.INDEX_VERSION).wire()
                : "";
        return "%s Series %s%s"
                .formatted(
                        printed.state(Term.INDEX_NAME).wire(),
                        printed.state(Term.INDEX_SERIES).wire(),
                        version);
    }

    private BigDecimal decimal(Term term) {
        return ((TermValue.Decimal) printed.state(term)).value();
    }

    /** Words stand between blanks, marks before one. */
    private static String separator(String printed) {
        return Character.isLetter(printed.charAt(0)) ? " " + printed + " " : printed + " ";
    }
}
