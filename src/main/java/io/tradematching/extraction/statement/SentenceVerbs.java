package io.tradematching.extraction.statement;

import io.tradematching.extraction.layout.Passage;
import io.tradematching.extraction.statement.ProseReader.SentenceStatements;
import io.tradematching.extraction.vocabulary.Label;
import io.tradematching.extraction.vocabulary.Scope;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads who does what from the verbs of a sentence, and when and under which agreement it was agreed. */
final class SentenceVerbs {

    private static final Pattern VERB =
            Pattern.compile("(?i)\\b(?:(?:has |have |hereby |will |shall |agrees? to |agreed to |undertakes to )*"
                    + "(?:(?<pay>pays?|paid|delivers?|delivered)|(?<receive>receives?|received)"
                    + "|(?<buy>bought|buys?|purchases?|purchased)|(?<sell>sold|sells?)"
                    + "|(?<place>places?|placed|lends?|lent|deposits?|deposited)(?=\\s+with\\b|\\s+\\p{Lu}))\\b)");
    private static final Pattern TRADED = Pattern.compile(
            "(?i)\\b(?:entered into|enter into|agreed?|concluded|bought|buys|sold|sells|purchased?s?|executed|dealt|traded|placed|confirm)\\b");
    private static final Pattern TRADED_ON = Pattern.compile(
            "(?i)(?:^|[,;]\\s|\\bas agreed\\s|\\b(?:entered into|concluded|executed|dealt|agreed|traded|made)\\s)(?:on|dated)\\s+(?=\\d|\\p{L}+\\s\\d)");
    private static final Pattern AGREEMENT = Pattern.compile(
            "(?:(?:19|20)\\d\\d\\s+)?(?:ISDA\\s+(?:(?:19|20)\\d\\d\\s+)?Master\\s+Agreement|Global\\s+Master\\s+Repurchase\\s+Agreement)"
                    + "(?:\\s*\\(?[^()]{0,40}?\\b(?:19|20)\\d\\d(?:\\s+version)?\\)?)?|\\bGMRA(?:\\s+(?:19|20)\\d\\d)?");
    private static final Pattern AGREEMENT_DATE = Pattern.compile(
            "(?i)^.{0,120}?\\b(?:dated(?:\\s+as\\s+of)?|as\\s+of|entered\\s+into\\b.{0,90}?\\bon|made\\s+on|signed\\s+on|of|vom|du|de)\\s+(?=\\d|\\p{Lu}\\p{Ll}+\\s\\d)");
    private static final Pattern FROM = Pattern.compile("(?i)\\bfrom\\s+(?=\\p{L})");
    private static final Pattern TO = Pattern.compile("(?i)\\b(?:to|with)\\s+(?=\\p{L})");
    private static final Pattern AGAINST =
            Pattern.compile("(?i)\\bagainst\\s+(?:payment\\s+of\\s+|delivery\\s+of\\s+)?");
    private static final Pattern AS = Pattern.compile(
            "(?i)\\b(?:as|acts\\s+as|acting\\s+as)\\s+(?:the\\s+)?(?<role>buyer|seller|calculation\\s+agent|depositor|deposit\\s+taker)\\b");
    private static final Pattern PERIOD =
            Pattern.compile("(?i)\\bfrom\\s+(?=[\\d\\p{L}][^,;]{3,30}?\\s(?:until|to|till)\\s+[\\d\\p{L}])");
    private static final Pattern UNTIL = Pattern.compile("(?i)\\b(?:until|to|till)\\s+");
    private static final Pattern PREMIUM_DAY =
            Pattern.compile("(?i)\\bpremium\\b.*?\\b(?:payable|paid|due)\\b.*?\\bon\\s+(?=\\d|\\p{L}+\\s\\d)");
    private static final Pattern FEE_DAY =
            Pattern.compile("(?i)\\b(?:fee|upfront payment|initial payment)\\b.*?\\bon\\s+(?=\\d|\\p{L}+\\s\\d)");
    private static final int LONGEST_PARTY = 70;

    private final Plausibility plausibility;

    SentenceVerbs(Plausibility plausibility) {
        this.plausibility = plausibility;
    }

    void read(Passage sentence, SentenceStatements found) {
        String text = sentence.text();
        agreement(sentence, found);
        if (TRADED.matcher(text).find() && !AGREEMENT.matcher(text).find()) {
            behind(TRADED_ON, sentence, "trade_date", found);
        }
        behind(PREMIUM_DAY, sentence, "premium_payment_date", found);
        behind(FEE_DAY, sentence, "fee_payment_date", found);
        period(sentence, found);
        actingAs(sentence, found);
        verbs(sentence, found);
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

    private void agreement(Passage sentence, SentenceStatements found) {
        Matcher agreement = AGREEMENT.matcher(sentence.text());
        if (!agreement.find()) {
            return;
        }
        Passage name = sentence.slice(agreement.start(), agreement.end());
        found.add(label("master_agreement"), name, Passage.EMPTY, name);
        Matcher date = AGREEMENT_DATE.matcher(sentence.text().substring(agreement.end()));
        if (date.find()) {
            Passage value = sentence.from(agreement.end() + date.end());
            if (plausibility.fits(label("master_agreement_date"), value)) {
                found.add(label("master_agreement_date"), name, Passage.EMPTY, value);
            }
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
            String role = as.group("role").toLowerCase(java.util.Locale.ROOT).replaceAll("\\s+", "_");
            found.add(
                    label(role),
                    sentence.slice(as.start(), as.end()),
                    Passage.EMPTY,
                    sentence.slice(Math.max(start, as.start() - LONGEST_PARTY), as.start()));
            start = as.end();
        }
    }

    private void verbs(Passage sentence, SentenceStatements found) {
        Matcher verb = VERB.matcher(sentence.text());
        Passage subject = Passage.EMPTY;
        int start = 0;
        while (verb.find()) {
            Passage before = sentence.slice(start, verb.start());
            subject = speaksOfSomeone(before) ? before : subject;
            act(verb.toMatchResult(), sentence, subject, found);
            start = verb.end();
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
        Scope scope = legOf(object.text());
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

    private static @Nullable Scope legOf(String object) {
        String start = object.substring(0, Math.min(object.length(), 40)).toLowerCase(java.util.Locale.ROOT);
        if (start.contains("fixed")) {
            return Scope.FIXED;
        }
        if (start.contains("floating") || start.contains("variable") || start.contains("specified price")) {
            return Scope.FLOATING;
        }
        if (start.contains("fee") || start.contains("upfront") || start.contains("initial payment")) {
            return Scope.FEE;
        }
        return start.contains("return") && !start.contains("in return") ? Scope.EQUITY : null;
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
