package io.tradematching.extraction.statement;

import io.tradematching.extraction.layout.Passage;
import io.tradematching.extraction.statement.Money.Placed;
import io.tradematching.extraction.statement.Predicate.Act;
import io.tradematching.extraction.statement.ProseReader.SentenceStatements;
import io.tradematching.extraction.vocabulary.Label;
import io.tradematching.extraction.vocabulary.SentenceWords;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the amounts that change hands: sells EUR 5 million against USD 5.4 million. */
final class SentenceFlows {

    /** What is paid under such a name is no exchange. */
    private static final Pattern OF_ANOTHER_KIND = Pattern.compile(
            "(?iU)\\b(?:premium|pr[äi]mie|prime|prima|fee|interest|zinsen|intérêts?|intereses|price|preis|prix|precio|strike|notional|nominal|protection|volatility|variance|amount of the loan)\\b");

    private static final Pattern RIGHT = Pattern.compile("(?U)\\b(?:to|zu|de|à|a|d['’])\\s*$");
    private static final Pattern KIND = Pattern.compile(
            "^\\W*[A-Z]{3}\\s?[\\d.,]*\\d(?:\\s?\\p{Ll}{1,8})??\\s(?<kind>(?i:put|call|nominal|face|principal))\\b");
    private static final Pattern RATE = Pattern.compile(
            "\\s(?:at|zum Kurs von|au cours de|al cambio de|al tipo de cambio de|a)\\s+(?=\\d[\\d.,]*\\s+[A-Z]{3}\\s?(?:/|per\\b|je\\b|pro\\b|par\\b|por\\b))");

    private final Money money;
    private final Pattern against;

    SentenceFlows(SentenceWords words, Money money) {
        this.money = money;
        this.against = Pattern.compile("(?iU)\\s" + words.link("against") + "\\s");
    }

    void read(Predicate predicate, SentenceStatements found) {
        if (isRight(predicate)) {
            option(predicate, found);
        } else {
            exchange(predicate, found);
        }
    }

    /** The right to buy is bought with the option, not with this verb. */
    static boolean isRight(Predicate predicate) {
        return predicate.active()
                && !predicate.act().isPayment()
                && RIGHT.matcher(predicate.widest().text()).find();
    }

    private void exchange(Predicate predicate, SentenceStatements found) {
        Passage what = predicate.object();
        Matcher rate = RATE.matcher(what.text());
        if (rate.find()) {
            found.add(Label.plain("exchange_rate", null), predicate.words(), Passage.EMPTY, what.from(rate.end()));
        }
        Placed first = money.first(what).orElse(null);
        if (first == null
                || OF_ANOTHER_KIND
                        .matcher(what.text().substring(0, first.start()))
                        .find()
                || named(first.value(), found)) {
            return;
        }
        found.add(Label.plain(role(predicate.act()), null), predicate.words(), predicate.agent(), first.value());
        inReturnFor(first.value())
                .ifPresent(second -> found.add(
                        Label.plain(inReturn(predicate.act()), null), predicate.words(), predicate.agent(), second));
    }

    /** The amount right behind "against". */
    private Optional<Passage> inReturnFor(Passage amount) {
        Matcher link = against.matcher(amount.text());
        return link.find()
                ? money.first(amount.from(link.end()))
                        .filter(second -> second.start() == 0)
                        .map(Placed::value)
                : Optional.empty();
    }

    /** EUR 3,000,000 put against USD 3,270,000 call. */
    private boolean named(Passage amount, SentenceStatements found) {
        Matcher kind = KIND.matcher(amount.text());
        if (!kind.find()) {
            return false;
        }
        switch (kind.group("kind").toLowerCase(Locale.ROOT)) {
            case "put" -> optionSide(true, amount, found);
            case "call" -> optionSide(false, amount, found);
            default -> found.add(Label.plain("notional_amount", null), amount, Passage.EMPTY, amount);
        }
        return true;
    }

    private void option(Predicate predicate, SentenceStatements found) {
        boolean put = predicate.act() == Act.SELL;
        money.first(predicate.object()).ifPresent(first -> optionSide(put, first.value(), found));
    }

    private void optionSide(boolean put, Passage amount, SentenceStatements found) {
        found.add(Label.plain(put ? "put_amount" : "call_amount", null), amount, Passage.EMPTY, amount);
        inReturnFor(amount)
                .ifPresent(second -> found.add(
                        Label.plain(put ? "call_amount" : "put_amount", null), second, Passage.EMPTY, second));
    }

    private static String role(Act act) {
        return switch (act) {
            case PAY -> "flow_amount";
            case RECEIVE -> "receiver";
            case BUY -> "bought";
            case SELL -> "sold";
            case PLACE, TAKE -> "notional_amount";
        };
    }

    private static String inReturn(Act act) {
        return switch (act) {
            case PAY -> "receiver";
            case RECEIVE -> "flow_amount";
            case BUY -> "sold";
            case SELL -> "bought";
            case PLACE, TAKE -> "interest_amount";
        };
    }
}
