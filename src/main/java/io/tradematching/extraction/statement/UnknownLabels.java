package io.tradematching.extraction.statement;

import io.tradematching.extraction.layout.Passage;
import io.tradematching.extraction.statement.Part.Ending;
import io.tradematching.extraction.vocabulary.Label;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Reads labels that begin with words of no meaning: a party's name before a known label, or any text before a colon. */
final class UnknownLabels {

    private static final Set<String> OWNABLE = Set.of(
            "reference", "lei", "bic", "name", "short_name", "bought", "sold", "flow_amount", "payer", "receiver");
    /** No name is printed like it. */
    private static final Pattern ADDRESS = Pattern.compile("\\d{2}|^\\d|\\d.*,|,.*\\d");

    private static final Set<String> DEEDS = Set.of("bought", "sold", "flow_amount", "payer", "receiver");
    private static final int LONGEST_OWNER = 8;
    private static final int SHORTEST_WORD = 3;

    private final ListedLabels listed;

    UnknownLabels(ListedLabels listed) {
        this.listed = listed;
    }

    Optional<Part> read(Passage passage) {
        return ColonLabel.read(passage).map(this::beforeColon).or(() -> owned(passage));
    }

    /** A name that does something, although it begins like a label: "Banque du Rhône vend". */
    Optional<Part> deed(Passage passage) {
        return owned(passage).filter(part -> DEEDS.contains(part.label().role()));
    }

    private Part beforeColon(ColonLabel label) {
        Optional<Part> owned = owned(label.text());
        return new Part(
                owned.map(Part::label).orElseGet(Label::unknown),
                label.text(),
                owned.map(Part::owner).orElse(Passage.EMPTY),
                owned.map(Part::note).orElse(Passage.EMPTY),
                label.value(),
                Ending.MARK,
                owned.map(Part::quality).orElse(1.0));
    }

    private Optional<Part> owned(Passage passage) {
        return IntStream.range(1, passage.atoms().size())
                .limit(LONGEST_OWNER)
                .filter(i -> passage.atoms().get(i).key().length() >= SHORTEST_WORD)
                .mapToObj(i -> listed.read(passage, i))
                .flatMap(Optional::stream)
                .filter(UnknownLabels::isOwnable)
                .findFirst();
    }

    private static boolean isOwnable(Part part) {
        return part.ending() == Ending.SEGMENT
                && OWNABLE.contains(part.label().role())
                && !isLastWordOfName(part.label())
                && !ADDRESS.matcher(part.owner().text()).find();
    }

    /** Standard Chartered Bank is a name; only GSI Name is a label behind one. */
    private static boolean isLastWordOfName(Label label) {
        return label.role().equals("name") && label.owner() != null;
    }
}
