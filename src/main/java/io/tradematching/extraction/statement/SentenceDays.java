package io.tradematching.extraction.statement;

import io.tradematching.extraction.layout.Passage;
import io.tradematching.extraction.statement.ProseReader.SentenceStatements;
import io.tradematching.extraction.vocabulary.Label;
import io.tradematching.extraction.vocabulary.SentenceWords;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads from a sentence on which days things happen. */
final class SentenceDays {

    private static final Pattern ON = Pattern.compile(
            "(?i)(?:^|(?<before>(?:(?:is|are)\\s)?\\p{L}+)[,;]?\\s+|[,;]\\s)(?:on|dated|am|le|el)\\s+(?=\\d|\\p{L}+\\s\\d)");
    private static final String ON_DAY =
            "\\b.*?(?:\\b(?:on|for value|value|due|am|zum|valuta|le|valeur|el|con valor)|,)\\s+(?=\\d{1,2}\\D{1,3}\\s?\\p{L}|\\d{4}-|\\d{1,2}[./]\\d|\\p{L}{3,10}\\s\\d{1,2},?\\s\\d{4})";
    private static final Pattern EXERCISE =
            Pattern.compile("(?iU)\\b(?:exercis\\w*|aus(?:ge)?üb\\w*|exerc\\w*|ejerc\\w*)\\b.{0,40}$");
    private static final int SHORTEST_DAY = 30;

    private final Plausibility plausibility;
    private final SentenceAgreements agreements;
    private final Pattern traded;
    private final Pattern dealOf;
    private final Set<String> later;
    private final Pattern premium;
    private final Pattern fee;
    private final Pattern since;
    private final Pattern until;

    SentenceDays(SentenceWords words, Plausibility plausibility, SentenceAgreements agreements) {
        this.plausibility = plausibility;
        this.agreements = agreements;
        this.traded = Pattern.compile("(?iU)\\b" + words.verb("traded") + "\\b");
        this.dealOf = Pattern.compile("(?iU)\\b(?<!master )" + words.link("deal")
                + "\\s+(?:of|dated|made\\s+on|vom|du|de\\s+fecha|de)\\s+(?=\\d|\\p{L}{3,10}\\s\\d)");
        this.later = Set.copyOf(words.words("links", "later"));
        this.premium = Pattern.compile("(?iU)\\b" + words.leg("premium") + ON_DAY);
        this.fee = Pattern.compile("(?iU)\\b" + words.leg("fee") + ON_DAY);
        this.since = Pattern.compile("(?iU)(?:^|\\s)" + words.link("since") + "\\s+(?=[\\d\\p{L}])");
        this.until = Pattern.compile("(?iU)\\s" + words.link("until") + "\\s+(?=[\\d\\p{L}])");
    }

    void read(Passage sentence, SentenceStatements found) {
        if (!agreements.speaksOfOne(sentence)) {
            if (traded.matcher(sentence.text()).find()) {
                tradedOn(sentence, found);
            }
            behind(dealOf, sentence, "trade_date", found);
        }
        behind(premium, sentence, "premium_payment_date", found);
        behind(fee, sentence, "fee_payment_date", found);
        periods(sentence, found);
    }

    /** What is done on the day that follows is not the trade. */
    private void tradedOn(Passage sentence, SentenceStatements found) {
        Matcher on = ON.matcher(sentence.text());
        while (on.find()) {
            String before = on.group("before") == null ? "" : on.group("before").toLowerCase(Locale.ROOT);
            Passage day = sentence.from(on.end());
            if (!later.contains(before) && plausibility.fits("trade_date", day)) {
                found.add(label("trade_date"), sentence.slice(on.start(), on.end()), Passage.EMPTY, day);
                return;
            }
        }
    }

    private void behind(Pattern pattern, Passage sentence, String role, SentenceStatements found) {
        Matcher matcher = pattern.matcher(sentence.text());
        if (matcher.find() && plausibility.fits(role, sentence.from(matcher.end()))) {
            found.add(
                    label(role),
                    sentence.slice(matcher.start(), matcher.end()),
                    Passage.EMPTY,
                    sentence.from(matcher.end()));
        }
    }

    /** From one day until another. */
    private void periods(Passage sentence, SentenceStatements found) {
        Matcher from = since.matcher(sentence.text());
        while (from.find()) {
            Passage start = sentence.from(from.end());
            Matcher to = until.matcher(start.text());
            boolean days = plausibility.fits("effective_date", start)
                    && to.find()
                    && to.start() < SHORTEST_DAY
                    && plausibility.fits("termination_date", start.from(to.end()));
            if (days) {
                boolean exercise = EXERCISE.matcher(sentence.text().substring(0, from.start()))
                        .find();
                Passage word = sentence.slice(from.start(), from.end());
                found.add(label(exercise ? "commencement_date" : "effective_date"), word, Passage.EMPTY, start);
                found.add(
                        label(exercise ? "expiration_date" : "termination_date"),
                        word,
                        Passage.EMPTY,
                        start.from(to.end()));
            }
        }
    }

    private static Label label(String role) {
        return Label.plain(role, null);
    }
}
