package io.tradematching.extraction.statement;

import io.tradematching.extraction.layout.Atom;
import io.tradematching.extraction.layout.Passage;
import io.tradematching.extraction.statement.ProseReader.SentenceStatements;
import io.tradematching.extraction.vocabulary.Label;
import io.tradematching.extraction.vocabulary.LabelMatch;
import io.tradematching.extraction.vocabulary.Labels;
import io.tradematching.extraction.vocabulary.Scope;
import io.tradematching.extraction.vocabulary.SentenceWords;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what a trade is on: a call option on SAP SE ordinary shares, protection on a company, a forward over 500 tonnes of copper. */
final class SentenceMatters {

    private static final String NAME_END =
            "\\s*[()\\[]|(?<!\\b\\p{Lu})\\.\\s(?=[\\p{Lu}\\d])|;|,\\s(?!(?:Inc|Ltd|LLC|L\\.?P|N\\.?A|S\\.?A|S\\.?p\\.?A|plc)\\b)|\\.?$|\\s(?:%s)\\s|\\s(?=(?:and|und|et|y)\\s\\p{Ll})";
    private static final Pattern CODE =
            Pattern.compile("^[\\s(\\[]*(?:ISIN|Isin|CUSIP|RIC)?[\\s:]*[A-Z]{2}[A-Z0-9]{9}\\d\\b");
    private static final int BESIDE = 12;
    private static final Pattern NAME = Pattern.compile("^(?:\\p{Lu}|\\p{Ll}{1,2}\\p{Lu})");
    private static final Pattern OPTIONS = Pattern.compile(
            "(?iU)(?<![\\p{L}\\d.,])(?<count>\\d[\\d.,'’]*)\\s+(?:(?!an?\\s|the\\s|eine?\\s|une?\\s)[\\p{L}-]+\\s+){0,3}?(?:options|Optionen|opciones|\\p{L}+optionen)\\b");
    private static final Pattern AMOUNT_OF_UNITS =
            Pattern.compile("(?U)(?<![\\p{L}\\d.,/])(?<quantity>\\d[\\d.,'’]*\\s(?<unit>\\p{L}+)(?:\\s\\p{L}+)?)");
    private static final Pattern TOTAL = Pattern.compile("(?iU)\\b(?:total|in all|aggregate|insgesamt|gesamt)");
    private static final Pattern ACRONYM = Pattern.compile("^\\s\\([A-Z]{2,6}\\)");
    private static final Pattern SERIES = Pattern.compile("(?i)\\b(?:series|CDX|itraxx)\\b");
    private static final Pattern QUANTITY = Pattern.compile(
            "(?U)(?<![\\p{L}\\d.,])(?<quantity>\\d[\\d.,'’]*\\s(?<unit>\\p{L}+(?:\\s\\p{L}+)?))(?:\\s(?:per|each|a|pro|je|par|por)\\s\\p{L}+)?\\s(?:of|de|d['’]|von)\\s(?=\\p{L})");

    private final Plausibility plausibility;
    private final Labels names;
    private final Money money;
    private final Pattern on;
    private final Pattern described;
    private final Pattern end;
    private final Pattern shares;

    SentenceMatters(SentenceWords words, Plausibility plausibility, Money money) {
        this.plausibility = plausibility;
        this.money = money;
        this.names = words.names();
        this.on = Pattern.compile("(?iU)\\b" + words.link("thing") + "(?:\\s+\\([^)]*\\))?(?:\\s+(?!"
                + words.link("of_matter") + "\\s)[\\p{L}'’-]+){0,2}?\\s+" + words.link("of_matter") + "\\s+");
        this.described = Pattern.compile("^(?:" + words.link("described") + "\\s+)+");
        this.end = Pattern.compile(NAME_END.formatted(words.link("name_end")), Pattern.UNICODE_CHARACTER_CLASS);
        this.shares = Pattern.compile("(?iU)^" + words.link("shares") + "$");
    }

    void read(Passage sentence, SentenceStatements found) {
        introduced(sentence, found);
        on.matcher(sentence.text()).results().forEach(thing -> matter(thing, sentence, found));
        QUANTITY.matcher(sentence.text()).results().forEach(quantity -> quantity(quantity, sentence, found));
        Matcher options = OPTIONS.matcher(sentence.text());
        if (options.find()) {
            Passage count = sentence.slice(options.start("count"), options.end("count"));
            found.addUnlessStated(Label.plain("number_of_units", null), count, count);
        }
        AMOUNT_OF_UNITS.matcher(sentence.text()).results().forEach(units -> units(units, sentence, found));
    }

    /** The reference entity Ford Motor Company, listed on XETRA. */
    private void introduced(Passage sentence, SentenceStatements found) {
        List<Atom> atoms = sentence.atoms();
        for (int i = 0; i < atoms.size(); i++) {
            names.withoutSuffixAt(atoms, i)
                    .filter(cue -> cue.quality() == 1)
                    .ifPresent(cue -> introduced(sentence, cue, found));
        }
    }

    private void introduced(Passage sentence, LabelMatch cue, SentenceStatements found) {
        int end = sentence.atoms().get(cue.to() - 1).end();
        Passage what = withoutDescription(sentence.from(end));
        String role = cue.label().role();
        if (!what.isEmpty() && Character.isUpperCase(what.text().charAt(0)) && !found.states(role)) {
            Passage words = sentence.slice(sentence.atoms().get(cue.from()).start(), end);
            named(what).ifPresent(name -> found.add(cue.label(), words, Passage.EMPTY, name));
        }
    }

    private void matter(MatchResult thing, Passage sentence, SentenceStatements found) {
        Passage words = sentence.slice(thing.start(), thing.end());
        Passage what = withoutDescription(sentence.from(thing.end()));
        if (what.isEmpty()) {
            return;
        }
        if (money.first(what).filter(first -> first.start() == 0).isPresent()) {
            found.addUnlessStated(Label.plain("notional_amount", null), words, what);
        } else if (plausibility.fits("index", what)
                && !SERIES.matcher(named(what).map(Passage::text).orElse("")).find()) {
            found.addUnlessStated(Label.plain("index", Scope.FLOATING), words, what);
        } else if (plausibility.fits("currency_pair", beginning(what))) {
            found.addUnlessStated(Label.plain("currency_pair", null), words, beginning(what));
        } else {
            name(words, what, found);
        }
    }

    private static Passage beginning(Passage what) {
        return what.slice(0, Math.min(8, what.text().length()));
    }

    private void quantity(MatchResult quantity, Passage sentence, SentenceStatements found) {
        Passage value = sentence.slice(quantity.start("quantity"), quantity.end("quantity"));
        Passage words = sentence.slice(quantity.start(), quantity.end());
        if (shares.matcher(quantity.group("unit")).matches()) {
            found.addUnlessStated(Label.plain("number_of_units", null), words, value);
            name(words, withoutDescription(sentence.from(quantity.end())), found);
        } else if (plausibility.fits("quantity_unit", sentence.from(quantity.start("unit")))) {
            found.addUnlessStated(Label.plain("notional_quantity", null), words, value);
            goods(words, sentence.from(quantity.end()), found);
        }
    }

    /** 50,000 MMBTU per month, 600,000 MMBTU in total. */
    private void units(MatchResult units, Passage sentence, SentenceStatements found) {
        if (plausibility.fits("quantity_unit", sentence.from(units.start("unit")))) {
            String around = sentence.text()
                    .substring(
                            Math.max(0, units.start() - BESIDE),
                            Math.min(sentence.text().length(), units.end() + BESIDE));
            Passage value = sentence.slice(units.start(), units.end());
            String role = TOTAL.matcher(around).find() ? "total_notional_quantity" : "notional_quantity";
            found.addUnlessStated(Label.plain(role, null), value, value);
        }
    }

    /** Goods are named in small letters too. */
    private void goods(Passage words, Passage what, SentenceStatements found) {
        named(what).ifPresent(name -> found.addUnlessStated(Label.plain("commodity", null), words, name));
    }

    private void name(Passage words, Passage what, SentenceStatements found) {
        if (what.isEmpty() || !NAME.matcher(what.text()).find() || plausibility.fits("option_style", what)) {
            return;
        }
        named(what).ifPresent(name -> {
            String role = SERIES.matcher(name.text()).find() ? "index_name" : "underlying";
            found.addUnlessStated(Label.plain(role, null), words, name);
        });
    }

    /** The name with the code that may follow it in brackets. */
    private Optional<Passage> named(Passage what) {
        Matcher stop = end.matcher(what.text());
        int to = stop.find() && stop.start() > 0 ? stop.start() : what.text().length();
        Matcher code = CODE.matcher(what.text().substring(to));
        Matcher acronym = ACRONYM.matcher(what.text().substring(to));
        int behind = code.find() ? code.end() : acronym.find() ? acronym.end() : 0;
        Passage name = what.slice(0, to + behind);
        return Optional.of(name).filter(words -> !words.isEmpty());
    }

    private Passage withoutDescription(Passage what) {
        Matcher description = described.matcher(what.text());
        return description.find() ? what.from(description.end()) : what;
    }
}
