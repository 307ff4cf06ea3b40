package io.tradematching.extraction.statement;

import io.tradematching.extraction.layout.Passage;
import io.tradematching.extraction.statement.ProseReader.SentenceStatements;
import io.tradematching.extraction.vocabulary.Label;
import io.tradematching.extraction.vocabulary.Scope;
import io.tradematching.extraction.vocabulary.SentenceWords;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what a trade is on: a call option on SAP SE ordinary shares, protection on a company, a forward over 500 tonnes of copper. */
final class SentenceMatters {

    private static final String NAME_END =
            "\\s*[(\\[]|;|,\\s(?!(?:Inc|Ltd|LLC|L\\.?P|N\\.?A|S\\.?A|S\\.?p\\.?A|plc)\\b)|\\.?$|\\s(?:%s)\\s|\\s(?=(?:and|und|et|y)\\s\\p{Ll})";
    private static final Pattern CODE =
            Pattern.compile("^[\\s(\\[]*(?:ISIN|Isin|CUSIP|RIC)?[\\s:]*[A-Z]{2}[A-Z0-9]{9}\\d\\b");
    private static final Pattern SERIES = Pattern.compile("(?i)\\b(?:series|CDX|itraxx)\\b");
    private static final Pattern QUANTITY = Pattern.compile(
            "(?U)(?<![\\p{L}\\d.,])(?<quantity>\\d[\\d.,'’]*\\s(?<unit>\\p{L}+))(?:\\s(?:per|each|a|pro|je|par|por)\\s\\p{L}+)?\\s(?:of|de|d['’]|von)\\s(?=\\p{L})");

    private final Plausibility plausibility;
    private final Money money;
    private final Pattern on;
    private final Pattern described;
    private final Pattern end;
    private final Pattern shares;

    SentenceMatters(SentenceWords words, Plausibility plausibility, Money money) {
        this.plausibility = plausibility;
        this.money = money;
        this.on = Pattern.compile("(?iU)\\b" + words.link("thing") + "(?:\\s+\\([^)]*\\))?(?:\\s+(?!"
                + words.link("of_matter") + "\\s)[\\p{L}'’-]+){0,2}?\\s+" + words.link("of_matter") + "\\s+");
        this.described = Pattern.compile("^(?:" + words.link("described") + "\\s+)+");
        this.end = Pattern.compile(NAME_END.formatted(words.link("name_end")), Pattern.UNICODE_CHARACTER_CLASS);
        this.shares = Pattern.compile("(?iU)^" + words.link("shares") + "$");
    }

    void read(Passage sentence, SentenceStatements found) {
        on.matcher(sentence.text()).results().forEach(thing -> matter(thing, sentence, found));
        QUANTITY.matcher(sentence.text()).results().forEach(quantity -> quantity(quantity, sentence, found));
    }

    private void matter(MatchResult thing, Passage sentence, SentenceStatements found) {
        Passage words = sentence.slice(thing.start(), thing.end());
        Passage what = withoutDescription(sentence.from(thing.end()));
        if (what.isEmpty()) {
            return;
        }
        if (money.first(what).filter(first -> first.start() == 0).isPresent()) {
            unlessStated("notional_amount", null, words, what, found);
        } else if (fits("index", what)) {
            unlessStated("index", Scope.FLOATING, words, what, found);
        } else if (fits("currency_pair", beginning(what))) {
            unlessStated("currency_pair", null, words, beginning(what), found);
        } else {
            name(words, what, found);
        }
    }

    private static Passage beginning(Passage what) {
        return what.slice(0, Math.min(8, what.text().length()));
    }

    private void quantity(MatchResult quantity, Passage sentence, SentenceStatements found) {
        String unit = quantity.namedGroups().containsKey("unit") ? quantity.group("unit") : "";
        Passage value = sentence.slice(quantity.start("quantity"), quantity.end("quantity"));
        Passage words = sentence.slice(quantity.start(), quantity.end());
        if (shares.matcher(unit).matches()) {
            unlessStated("number_of_units", null, words, value, found);
            name(words, withoutDescription(sentence.from(quantity.end())), found);
        } else if (fits("quantity_unit", sentence.from(quantity.start("unit")))) {
            unlessStated("notional_quantity", null, words, value, found);
            goods(words, sentence.from(quantity.end()), found);
        }
    }

    /** Goods are named in small letters too. */
    private void goods(Passage words, Passage what, SentenceStatements found) {
        named(what)
                .filter(name -> !found.states("commodity"))
                .ifPresent(name -> found.add(Label.plain("commodity", null), words, Passage.EMPTY, name));
    }

    private void name(Passage words, Passage what, SentenceStatements found) {
        if (what.isEmpty() || !Character.isUpperCase(what.text().charAt(0)) || fits("option_style", what)) {
            return;
        }
        named(what).ifPresent(name -> {
            String role = SERIES.matcher(name.text()).find() ? "index_name" : "underlying";
            unlessStated(role, null, words, name, found);
        });
    }

    /** The name with the code that may follow it in brackets. */
    private Optional<Passage> named(Passage what) {
        Matcher stop = end.matcher(what.text());
        int to = stop.find() && stop.start() > 0 ? stop.start() : what.text().length();
        Matcher code = CODE.matcher(what.text().substring(to));
        Passage name = what.slice(0, code.find() ? to + code.end() : to);
        return Optional.of(name).filter(words -> !words.isEmpty());
    }

    private Passage withoutDescription(Passage what) {
        Matcher description = described.matcher(what.text());
        return description.find() ? what.from(description.end()) : what;
    }

    private boolean fits(String role, Passage value) {
        return plausibility.fits(Label.plain(role, null), value);
    }

    private static void unlessStated(
            String role, @Nullable Scope scope, Passage words, Passage value, SentenceStatements found) {
        if (!found.states(role)) {
            found.add(Label.plain(role, scope), words, Passage.EMPTY, value);
        }
    }
}
