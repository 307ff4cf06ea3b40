package io.tradematching.extraction.layout;

import io.tradematching.document.TextMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rows of dots, underscores and bars that lead the eye from a label to its value, and other rule debris. */
final class Leaders {

    private static final Pattern LEADER = Pattern.compile("(?:\\.{3,}|…+|_{2,}|[·•]{3,}|-{4,}|={3,}|\\|+|¦+)+:?");
    private static final Pattern ROUND = Pattern.compile("[cesonamuw.,:;·~_-]{5,}");
    private static final double SURE = 0.75;
    private static final Pattern SPACED_DOT = Pattern.compile("\\.{1,2}");

    /** Whether the token is nothing but a leader; a lone dot or two is part of a spaced one. */
    boolean isLeader(Token token) {
        return LEADER.matcher(token.text()).matches()
                || isMisreadDots(token)
                || SPACED_DOT.matcher(token.text()).matches();
    }

    /** Recognition makes round letters of rows of dots, without much confidence. */
    private static boolean isMisreadDots(Token token) {
        return token.method() == TextMethod.OCR
                && token.word().confidence() < SURE
                && ROUND.matcher(token.text()).matches();
    }

    /** The token, cut where leaders are glued to words. */
    List<Token> split(Token token) {
        Matcher matcher = LEADER.matcher(token.text());
        List<Token> pieces = new ArrayList<>();
        int at = 0;
        while (matcher.find()) {
            if (matcher.start() > at) {
                pieces.add(token.part(at, matcher.start()));
            }
            pieces.add(token.part(matcher.start(), matcher.end()));
            at = matcher.end();
        }
        if (at < token.text().length()) {
            pieces.add(token.part(at, token.text().length()));
        }
        return pieces;
    }
}
