package io.tradematching.extraction.statement;

import io.tradematching.extraction.layout.Atom;
import io.tradematching.extraction.layout.Passage;
import io.tradematching.extraction.statement.Part.Ending;
import io.tradematching.extraction.vocabulary.LabelMatch;
import io.tradematching.extraction.vocabulary.Labels;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a label that is a phrase of the vocabulary, and sees by what follows where it ends. */
final class ListedLabels {

    private static final Pattern NOTE = Pattern.compile("^\\s*\\.?\\s*[(\\[](?<note>[^)\\]]*)[)\\]]");
    private static final Pattern MARK =
            Pattern.compile("^\\s*(?:[:：=»>]+|\\.?\\s?:|\\s[-–—]\\s|\\.\\s(?=\\S))[-–]?\\s*");
    private static final Pattern END = Pattern.compile("^[\\s.*)†:]*$");

    private final Labels labels;

    ListedLabels(Labels labels) {
        this.labels = labels;
    }

    Optional<Part> read(Passage passage, int fromAtom) {
        List<Atom> atoms = beforeColon(passage, fromAtom);
        return atoms.isEmpty() ? Optional.empty() : labels.at(atoms, fromAtom).map(match -> ended(passage, match));
    }

    /** No label runs over a colon: in "From: The Bank of ..." it is From. */
    private static List<Atom> beforeColon(Passage passage, int fromAtom) {
        List<Atom> atoms = passage.atoms();
        int colon = fromAtom < atoms.size()
                ? passage.text().indexOf(':', atoms.get(fromAtom).end())
                : -1;
        return colon < 0
                ? atoms
                : atoms.stream().filter(atom -> atom.start() < colon).toList();
    }

    private static Part ended(Passage passage, LabelMatch match) {
        int end = passage.atoms().get(match.to() - 1).end();
        Matcher note = NOTE.matcher(passage.text().substring(end));
        return note.find()
                ? part(new FoundLabel(
                        passage,
                        match,
                        passage.slice(end + note.start("note"), end + note.end("note")),
                        end + note.end()))
                : part(new FoundLabel(passage, match, Passage.EMPTY, end));
    }

    private static Part part(FoundLabel found) {
        Matcher mark = MARK.matcher(found.rest());
        if (mark.find()) {
            return found.part(found.passage().from(found.end() + mark.end()), Ending.MARK);
        }
        if (END.matcher(found.rest()).matches()) {
            return found.part(Passage.EMPTY, Ending.SEGMENT);
        }
        return LabelOwners.behind(found)
                .or(() -> LabelExtensions.behind(found))
                .orElseGet(() -> found.part(found.passage().from(found.end()), Ending.OPEN));
    }
}
