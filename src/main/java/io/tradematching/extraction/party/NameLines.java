package io.tradematching.extraction.party;

import io.tradematching.extraction.layout.Passage;
import io.tradematching.extraction.layout.Token;
import io.tradematching.trade.Bic;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Which of the lines that begin with a name belong to it. */
final class NameLines {

    /** In heights of the print: words of one name do not stand so far apart. */
    private static final double COLUMN = 2;

    private static final int MOST_IN_A_FURTHER_LINE = 4;
    /** A line does not end a name with these. */
    private static final Pattern UNFINISHED =
            Pattern.compile("[,&/-]$|^(?i:of|and|de|der|für|for|the|und|et|y|du|del)$");

    private final NameWords words;

    NameLines(NameWords words) {
        this.words = words;
    }

    /** A name goes on to further lines only as far as they end like one, or as it cannot end where the line does. */
    Passage of(Passage text) {
        List<List<Token>> lines = withoutCode(lines(text));
        List<Token> name = new ArrayList<>(lines.getFirst());
        for (List<Token> line : lines.subList(1, lines.size())) {
            if (!goesOn(name.getLast().text(), line)) {
                break;
            }
            name.addAll(line);
        }
        return Passage.of(name);
    }

    /** Messages print the bank's identifier code before its name, on a line of its own or such as no name looks like. */
    private static List<List<Token>> withoutCode(List<List<Token>> lines) {
        List<Token> first = lines.getFirst();
        String word = first.getFirst().text();
        boolean alone = first.size() == 1;
        if (!new Bic(word).isWellFormed()
                || alone && lines.size() == 1
                || !alone && !NameWords.isPlainlyBankCode(word)) {
            return lines;
        }
        List<List<Token>> rest = new ArrayList<>(lines.subList(1, lines.size()));
        if (!alone) {
            rest.addFirst(first.subList(1, first.size()));
        }
        return rest;
    }

    private boolean goesOn(String last, List<Token> line) {
        boolean plain = line.size() <= MOST_IN_A_FURTHER_LINE
                && line.stream()
                        .allMatch(token -> words.mayBeInName(token.text()) && !NameWords.hasDigit(token.text()));
        boolean unfinished = UNFINISHED.matcher(last).find();
        return plain && (unfinished || line.stream().anyMatch(words::isLegalForm));
    }

    private static List<List<Token>> lines(Passage text) {
        List<List<Token>> lines = new ArrayList<>();
        for (Token token : text.tokens()) {
            Token last = lines.isEmpty() ? null : lines.getLast().getLast();
            if (last == null || token.middle() > last.y1()) {
                lines.add(new ArrayList<>());
            } else if (token.x0() - last.x1() > COLUMN * token.height() && !NameWords.isPlainlyBankCode(last.text())) {
                break;
            }
            lines.getLast().add(token);
        }
        return lines;
    }
}
