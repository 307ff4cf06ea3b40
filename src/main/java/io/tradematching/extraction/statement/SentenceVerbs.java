package io.tradematching.extraction.statement;

import io.tradematching.extraction.layout.Passage;
import io.tradematching.extraction.statement.ProseReader.SentenceStatements;
import io.tradematching.extraction.vocabulary.Label;
import io.tradematching.extraction.vocabulary.Scope;
import io.tradematching.extraction.vocabulary.SentenceWords;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads who does what from the verbs of a sentence, and when. */
final class SentenceVerbs {

    private static final Pattern ON = Pattern.compile(
            "(?i)(?:^|(?<before>(?:(?:is|are)\\s)?\\p{L}+)[,;]?\\s+|[,;]\\s)(?:on|dated|am|le|el)\\s+(?=\\d|\\p{L}+\\s\\d)");
    private static final Pattern OVER = Pattern.compile("(?i:\\b(?:over|über|sobre))\\s+(?=[A-Z]{3}\\s?\\d)");
    /** What is done on the day that follows is not the trade. */
    private static final Set<String> LATER = Set.of(
            "payable",
            "paid",
            "due",
            "expires",
            "expire",
            "expiring",
            "starts",
            "ends",
            "commences",
            "terminates",
            "begins",
            "fixed",
            "settled",
            "settles",
            "is",
            "are",
            "be",
            "delivered",
            "exercised",
            "repurchased",
            "are purchased",
            "is purchased",
            "matures",
            "maturing",
            "falls",
            "made",
            "place",
            "beginning",
            "ending",
            "effective",
            "starting",
            "value",
            "exchanged");

    private static final Pattern FROM = Pattern.compile("(?i)\\bfrom\\s+(?=\\p{L})");
    private static final Pattern TO = Pattern.compile("(?i)\\b(?:to|with)\\s+(?=\\p{L})");
    private static final Pattern AGAINST =
            Pattern.compile("(?i)\\bagainst\\s+(?:payment\\s+of\\s+|delivery\\s+of\\s+)?");
    private static final Pattern AS = Pattern.compile(
            "(?i)\\b(?:as|acts\\s+as|acting\\s+as)\\s+(?:the\\s+)?(?<role>buyer|seller|calculation\\s+agent|depositor|deposit\\s+taker)\\b");
    private static final Pattern PERIOD =
            Pattern.compile("(?i)\\bfrom\\s+(?=[\\d\\p{L}][^,;]{3,30}?\\s(?:until|to|till)\\s+[\\d\\p{L}])");
    private static final Pattern UNTIL = Pattern.compile("(?i)\\b(?:until|to|till)\\s+");
    private static final String ON_DAY =
            "\\b.*?(?:\\b(?:on|for value|value|due|am|zum|valuta|le|valeur|el|con valor)|,)\\s+(?=\\d{1,2}\\D{1,3}\\s?\\p{L}|\\d{4}-|\\d{1,2}[./]\\d|\\p{L}{3,10}\\s\\d{1,2},?\\s\\d{4})";
    private static final Pattern PREMIUM_DAY = Pattern.compile("(?i)\\b(?:premium|prämie|prime|prima)" + ON_DAY);
    private static final Pattern FEE_DAY =
            Pattern.compile("(?i)\\b(?:fee|upfront payment|initial payment|additional payment)" + ON_DAY);
    private static final Pattern PERCENT = Pattern.compile("^\\W*[\\d.,]+\\s?(?:%|per ?cent)");
    private static final int OBJECT = 40;
    private static final int LONGEST_PARTY = 70;

    private final Plausibility plausibility;
    private final SentenceAgreements agreements;
    private final Pattern verb;
    private final Pattern traded;

    SentenceVerbs(SentenceWords words, Plausibility plausibility) {
        this.plausibility = plausibility;
        this.agreements = new SentenceAgreements(plausibility);
        this.verb = Pattern.compile("(?iU)\\b(?:" + words.anyOf("auxiliary") + "\\s+)*(?:(?<pay>" + words.anyOf("pay")
                + ")|(?<receive>" + words.anyOf("receive") + ")|(?<buy>" + words.anyOf("buy") + ")|(?<sell>"
                + words.anyOf("sell")
                + ")(?!\\s+to\\s+(?:confirm|record|inform|advise|notify|set|document|evidence|acknowledge)\\b)|(?<place>"
                + words.anyOf("place") + ")(?=\\s+with\\b|\\s+\\p{Lu}))\\b");
        this.traded = Pattern.compile("(?iU)\\b" + words.anyOf("traded") + "\\b");
    }

    void read(Passage sentence, SentenceStatements found) {
        String text = sentence.text();
        agreements.read(sentence, found);
        if (traded.matcher(text).find() && !agreements.speaksOfOne(sentence)) {
            tradedOn(sentence, found);
            behind(OVER, sentence, "notional_amount", found);
        }
        behind(PREMIUM_DAY, sentence, "premium_payment_date", found);
        behind(FEE_DAY, sentence, "fee_payment_date", found);
        period(sentence, found);
        actingAs(sentence, found);
        verbs(sentence, found);
    }

    private void tradedOn(Passage sentence, SentenceStatements found) {
        Matcher on = ON.matcher(sentence.text());
        while (on.find()) {
            String before = on.group("before") == null ? "" : on.group("before").toLowerCase(Locale.ROOT);
            Passage day = sentence.from(on.end());
            if (!LATER.contains(before) && plausibility.fits(label("trade_date"), day)) {
                found.add(label("trade_date"), sentence.slice(on.start(), on.end()), Passage.EMPTY, day);
                return;
            }
        }
    }

    private static Label label(String role) {
        return Label.plain(role, null);
    }

    private void behind(Pattern pattern, Passage sentence, String role, SentenceStatements found) {
        Matcher matcher = pattern.matcher(sentence.text());
        if (matcher.find() && plausibility.fits(label(role), sentence.from(matcher.end()))) {
            found.add(
                    label(role),
                    sentence.slice(matcher.start(), matcher.end()),
                    Passage.EMPTY,
                    sentence.from(matcher.end()));
        }
    }

    private void period(Passage sentence, SentenceStatements found) {
        Matcher from = PERIOD.matcher(sentence.text());
        while (from.find()) {
            Passage start = sentence.from(from.end());
            Matcher until = UNTIL.matcher(start.text());
            boolean dates = until.find()
                    && plausibility.fits(label("effective_date"), start)
                    && plausibility.fits(label("termination_date"), start.from(until.end()));
            if (dates) {
                Passage word = sentence.slice(from.start(), from.end());
                found.add(label("effective_date"), word, Passage.EMPTY, start);
                found.add(label("termination_date"), word, Passage.EMPTY, start.from(until.end()));
            }
        }
    }

    private static void actingAs(Passage sentence, SentenceStatements found) {
        Matcher as = AS.matcher(sentence.text());
        int start = 0;
        while (as.find()) {
            String role = as.group("role").toLowerCase(Locale.ROOT).replaceAll("\\s+", "_");
            found.add(
                    label(role),
                    sentence.slice(as.start(), as.end()),
                    Passage.EMPTY,
                    sentence.slice(Math.max(start, as.start() - LONGEST_PARTY), as.start()));
            start = as.end();
        }
    }

    private void verbs(Passage sentence, SentenceStatements found) {
        Matcher act = verb.matcher(sentence.text());
        Passage subject = Passage.EMPTY;
        int start = 0;
        while (act.find()) {
            Passage before = sentence.slice(start, act.start());
            subject = speaksOfSomeone(before) ? before : subject;
            act(act.toMatchResult(), sentence, subject, found);
            start = act.end();
        }
    }

    private static boolean speaksOfSomeone(Passage before) {
        return before.atoms().stream()
                        .anyMatch(atom -> atom.key().length() > 3
                                || Character.isDigit(atom.key().charAt(0)))
                || before.text().matches(".*\\b(?:we|We|you|You)\\b.*");
    }

    private void act(MatchResult verb, Passage sentence, Passage subject, SentenceStatements found) {
        Passage word = sentence.slice(verb.start(), verb.end());
        Passage object = sentence.from(verb.end());
        if (verb.group("pay") != null) {
            pays(word, subject, object, found);
        } else if (verb.group("receive") != null) {
            flow("receiver", word, subject, object, found);
        } else if (verb.group("buy") != null) {
            found.add(label("buyer"), word, Passage.EMPTY, subject);
            other("seller", FROM, word, object, found);
            flow("bought", word, subject, object, found);
        } else if (verb.group("sell") != null) {
            found.add(label("seller"), word, Passage.EMPTY, subject);
            other("buyer", TO, word, object, found);
            flow("sold", word, subject, object, found);
            inReturn(word, subject, object, found);
        } else {
            found.add(label("depositor"), word, Passage.EMPTY, subject);
            other("deposit_taker", TO, word, object, found);
        }
    }

    private void pays(Passage word, Passage subject, Passage object, SentenceStatements found) {
        Scope scope = legOf(object);
        if (scope != null) {
            found.add(
                    Label.plain(scope == Scope.FEE ? "fee_payer" : "payer", scope == Scope.FEE ? null : scope),
                    word,
                    Passage.EMPTY,
                    subject);
        } else {
            flow("flow_amount", word, subject, object, found);
        }
    }

    private @Nullable Scope legOf(Passage object) {
        String start = object.text()
                .substring(0, Math.min(object.text().length(), OBJECT))
                .toLowerCase(Locale.ROOT);
        if (start.contains("fixed")
                || plausibility.fits(label("fixed_rate"), object)
                        && PERCENT.matcher(start).find()) {
            return Scope.FIXED;
        }
        if (start.contains("floating") || start.contains("variable") || start.contains("specified price")) {
            return Scope.FLOATING;
        }
        if (start.contains("fee") || start.contains("upfront") || start.contains("initial payment")) {
            return Scope.FEE;
        }
        if (start.contains("equity amount") || start.contains("return") && !start.contains("in return")) {
            return Scope.EQUITY;
        }
        return plausibility.fits(Label.plain("index", null), object)
                        || plausibility.fits(Label.plain("index_tenor", null), object)
                ? Scope.FLOATING
                : null;
    }

    private void flow(String role, Passage word, Passage subject, Passage object, SentenceStatements found) {
        if (!subject.isEmpty() && plausibility.fits(label("flow_amount"), object)) {
            found.add(label(role), word, subject, object);
        }
    }

    /** What the seller of one currency gets for it. */
    private void inReturn(Passage word, Passage subject, Passage object, SentenceStatements found) {
        Matcher against = AGAINST.matcher(object.text());
        if (against.find()) {
            flow("bought", word, subject, object.from(against.end()), found);
        }
    }

    private static void other(String role, Pattern link, Passage word, Passage object, SentenceStatements found) {
        Matcher matcher = link.matcher(object.text());
        if (matcher.find()) {
            int end = Math.min(object.text().length(), matcher.end() + LONGEST_PARTY);
            found.add(label(role), word, Passage.EMPTY, object.slice(matcher.end(), end));
        }
    }
}
