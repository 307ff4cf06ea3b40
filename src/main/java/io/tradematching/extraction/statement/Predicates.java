package io.tradematching.extraction.statement;

import io.tradematching.extraction.layout.Passage;
import io.tradematching.extraction.statement.Predicate.Act;
import io.tradematching.extraction.vocabulary.SentenceWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds who does what in a sentence: active verbs behind the party, and what is done with the party behind it. */
final class Predicates {

    /** "We write to confirm" sells nothing, and what takes place or effect is not taken. */
    private static final String NOT_MEANT =
            "(?!\\s+(?:to\\s+(?:confirm|record|inform|advise|notify|set|document|evidence|acknowledge)|place|effect|account|into)\\b)";

    private static final String DEPOSIT =
            "(?=[^.;]{0,60}?\\b(?:deposit|loan|Einlage|Termineinlage|Termingeld|dépôt|depósito)\\b)";
    private static final String PLACED = "(?=\\s+(?:with|bei|auprès|chez|en|con)\\b|\\s+(?-i:\\p{Lu}))";
    private static final Pattern OWED =
            Pattern.compile("(?iU)\\b(?:\\p{L}+ables?|due|owed|zahlbar|fällig|pagader[oa]s?|dus?)\\b");
    private static final Pattern INVERTED = Pattern.compile(
            "^(?:Am|Im|Zum|Dafür|Hierfür|Danach|Umgekehrt|Hiermit|Heute)\\b|^(?:Für|Gegen|Bei|In|Auf|Mit|Nach)\\s+(?:de[rnm]|die|das)\\b");

    private final NounPhrases nouns;
    private final Pattern active;
    private final Pattern passive;
    private final Pattern perfect;

    Predicates(SentenceWords words, NounPhrases nouns) {
        this.nouns = nouns;
        String by = words.link("by");
        String name = "(?=" + words.link("us") + "\\b|(?:" + words.link("article") + "\\s+)?(?-i:\\p{Lu}))";
        this.active = Pattern.compile(
                "(?iU)\\b(?:" + words.verb("auxiliary") + "\\s+)*(?:" + acts(words::verb) + ")\\b" + NOT_MEANT);
        this.passive = Pattern.compile("(?iU)\\b(?:" + acts(words::done)
                + ")\\b(?:\\s+(?:on|at|in|am|zum|le|el)\\s[^,;.()]{0,40}?)?\\s+(?:(?<by>" + by
                + ")|(?<to>to|an(?=\\s+(?:die|den|das|uns|Sie)\\b)|à|a))\\s+" + name);
        this.perfect =
                Pattern.compile("(?iU)\\b(?:hat|haben)\\s+(?<middle>[^;]{3,250}?)\\s+(?:" + acts(words::done) + ")\\b");
    }

    private static String acts(UnaryOperator<String> forms) {
        return Arrays.stream(Act.values())
                .map(act -> "(?<" + name(act) + ">" + forms.apply(name(act)) + ")" + condition(act))
                .collect(Collectors.joining("|"));
    }

    private static String condition(Act act) {
        return switch (act) {
            case PLACE -> PLACED;
            case TAKE -> DEPOSIT;
            case PAY, RECEIVE, BUY, SELL -> "";
        };
    }

    private static String name(Act act) {
        return act.name().toLowerCase(Locale.ROOT);
    }

    /** In the order of the text. */
    List<Predicate> in(Passage sentence) {
        List<MatchResult> verbs = verbs(sentence.text());
        List<Predicate> found = new ArrayList<>();
        Passage subject = Passage.EMPTY;
        int from = 0;
        for (MatchResult verb : verbs) {
            Predicate predicate = predicate(sentence, verb, from, subject);
            found.add(predicate);
            subject = predicate.active() ? predicate.agent() : subject;
            from = verb.end();
        }
        return withObjects(sentence, verbs, found);
    }

    /** Of verbs that overlap the one that is said to be done by somebody. */
    private List<MatchResult> verbs(String text) {
        List<MatchResult> found = new ArrayList<>();
        Stream.of(
                        perfect.matcher(text).results(),
                        passive.matcher(text).results().filter(Predicates::isDone),
                        active.matcher(text).results())
                .flatMap(results -> results)
                .filter(verb -> isSaid(verb, text))
                .filter(verb ->
                        found.stream().noneMatch(other -> verb.start() < other.end() && other.start() < verb.end()))
                .forEach(found::add);
        found.sort(Comparator.comparingInt(MatchResult::start));
        return found;
    }

    /** A verb begins with a small letter where anything does; Deposit Bank is a name. */
    private static boolean isSaid(MatchResult verb, String text) {
        return Character.isLowerCase(text.charAt(verb.start(name(act(verb)))))
                || text.equals(text.toUpperCase(Locale.ROOT));
    }

    /** Dollars are sold by their seller, but due from their payer; and what is payable to somebody is received. */
    private static boolean isDone(MatchResult verb) {
        boolean paid = verb.group("pay") != null;
        if (verb.group("to") != null) {
            return paid && OWED.matcher(verb.group("pay")).matches();
        }
        return paid || !verb.group("by").matches("(?i)from|von");
    }

    private Predicate predicate(Passage sentence, MatchResult verb, int from, Passage subject) {
        String before = sentence.text().substring(from, verb.start());
        Passage words = sentence.slice(verb.start(), verb.end());
        if (isPassive(verb)) {
            Act act = verb.group("to") != null ? Act.RECEIVE : act(verb);
            Passage agent = nouns.first(sentence.from(verb.end()));
            int start = from + nouns.startBefore(before);
            return new Predicate(
                    act,
                    words,
                    agent,
                    sentence.slice(from, verb.start()),
                    sentence.slice(start, verb.start()),
                    start,
                    false);
        }
        if (nouns.isCoordinated(before)) {
            return new Predicate(act(verb), words, subject, subject, Passage.EMPTY, verb.start(), true);
        }
        int start = from + nouns.startBefore(before);
        Passage narrow =
                sentence.slice(start, from + nouns.withoutRelative(before).length());
        Passage agent = agent(sentence, verb, narrow, subject);
        return new Predicate(act(verb), words, agent, sentence.slice(from, verb.start()), Passage.EMPTY, start, true);
    }

    private Passage agent(Passage sentence, MatchResult verb, Passage narrow, Passage subject) {
        if (INVERTED.matcher(narrow.text()).find()) {
            int behind = isPerfect(verb) ? verb.start("middle") : verb.end();
            return nouns.first(sentence.from(behind));
        }
        return nouns.speaksOfSomebody(narrow) ? narrow : subject;
    }

    private static boolean isPassive(MatchResult verb) {
        return verb.namedGroups().containsKey("by");
    }

    private static boolean isPerfect(MatchResult verb) {
        return verb.namedGroups().containsKey("middle");
    }

    private static Act act(MatchResult verb) {
        return Arrays.stream(Act.values())
                .filter(act -> verb.group(name(act)) != null)
                .findFirst()
                .orElseThrow();
    }

    /** What an active verb is said of reaches to where the next thing is said. */
    private List<Predicate> withObjects(Passage sentence, List<MatchResult> verbs, List<Predicate> found) {
        List<Predicate> whole = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            Predicate predicate = found.get(i);
            MatchResult verb = verbs.get(i);
            int from = isPerfect(verb) ? verb.start("middle") : verb.end();
            whole.add(
                    predicate.active()
                            ? predicate.with(sentence.slice(from, endOfObject(sentence, verb, found, i)))
                            : predicate);
        }
        return whole;
    }

    private int endOfObject(Passage sentence, MatchResult verb, List<Predicate> found, int i) {
        return found.stream()
                .skip(i + 1L)
                .mapToInt(Predicate::start)
                .filter(start -> start > verb.end()
                        && !nouns.isCoordinated(sentence.text().substring(verb.end(), start)))
                .findFirst()
                .orElse(sentence.text().length());
    }
}
