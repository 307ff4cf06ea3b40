package io.tradematching.extraction.statement;

import io.tradematching.extraction.layout.Passage;
import io.tradematching.extraction.vocabulary.SentenceWords;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts the words that name somebody or something out of a sentence: those right before a verb, or right behind a small word. */
final class NounPhrases {

    private static final int LONGEST = 70;
    private static final String ENDING_OF_NAME =
            "(?:Inc|Ltd|Limited|plc|PLC|LLC|L\\.?P|N\\.?A|S\\.?A|S\\.?p\\.?A|N\\.?V|B\\.?V|Branch)\\b";

    private final Pattern boundary;
    private final Pattern relative;
    private final Pattern coordinated;
    private final Pattern somebody;
    private final Pattern end;
    private final Pattern article;

    NounPhrases(SentenceWords words) {
        String and = words.link("and");
        this.boundary = Pattern.compile("[;:]\\s+|,\\s+(?!" + ENDING_OF_NAME + ")|(?iU)\\s" + and + "\\s+");
        this.relative = Pattern.compile("(?iU),?\\s+(?:which|who|qui|que|die|der|welche[rs]?)\\s*$");
        this.coordinated = Pattern.compile("(?iU)(?:^|[\\s,;])" + and + "\\s*$");
        this.somebody =
                Pattern.compile("(?U)\\b\\p{Lu}[\\p{L}.&]+|(?i:\\b" + words.link("us") + "\\b)|\\bParty [AB12]\\b");
        this.end = Pattern.compile("(?U),\\s|[;()]|\\s(?:" + and + "|" + words.link("against") + "|"
                + words.link("article") + "|at|on|in|with|shall|will|is|are|has|have|zum|mit|au|al)\\s"
                + "|\\s(?=\\(?(?:[A-Z]{3}\\s?)?\\d)");
        this.article = Pattern.compile("^\\s*(?:" + words.link("article") + ")\\s+");
    }

    /** Where the words begin that stand right before a verb: behind the last comma or conjunction with anything behind it. */
    int startBefore(String text) {
        String before = relative.matcher(text).replaceFirst("");
        Matcher cut = boundary.matcher(before);
        int start = 0;
        while (cut.find()) {
            start = before.substring(cut.end())
                            .matches(
                                    "(?iU)[\\s,]*(?:is|are|be|was|were|shall|will|wird|werden|ist|sind|est|sont|es|son)?[\\s,]*(?:be)?\\s*")
                    ? start
                    : cut.end();
        }
        return start;
    }

    /** What a relative clause is about stands before its which. */
    String withoutRelative(String before) {
        return relative.matcher(before).replaceFirst("");
    }

    /** Whether a verb there shares its subject with the one before: sold dollars and bought francs. */
    boolean isCoordinated(String before) {
        return before.isBlank()
                || coordinated.matcher(before).find()
                        && !relative.matcher(before).find();
    }

    boolean speaksOfSomebody(Passage text) {
        return somebody.matcher(text.text()).find();
    }

    /** The name or pronoun that a text begins with. */
    Passage first(Passage text) {
        String words = text.text();
        Matcher the = article.matcher(words);
        Matcher stop = end.matcher(words);
        int to = stop.find(the.find() ? the.end() - 1 : 0) && stop.start() > 0 ? stop.start() : words.length();
        if (the.reset().find() && to < the.end()) {
            to = stop.find(the.end()) ? stop.start() : words.length();
        }
        return text.slice(0, Math.min(to, LONGEST));
    }
}
