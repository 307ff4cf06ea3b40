package io.tradematching.extraction.statement;

import io.tradematching.extraction.layout.Atom;
import io.tradematching.extraction.layout.Passage;
import io.tradematching.extraction.layout.Segment;
import io.tradematching.extraction.statement.Part.Ending;
import io.tradematching.extraction.vocabulary.LabelMatch;
import io.tradematching.extraction.vocabulary.Labels;
import io.tradematching.extraction.vocabulary.Owner;
import io.tradematching.extraction.vocabulary.Phrases;
import io.tradematching.trade.ProductType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the labels of a segment: one at its beginning, and further ones that end with a colon. */
final class LabelFinder {

    static final Pattern NUMBERING = Pattern.compile(
            "^\\s*(?:[•·▪◦*»>§-]\\s+|\\(?(?:\\d{1,2}(?:\\.\\d{1,2}){0,3}|[a-zA-Z]|[ivxIVX]{1,5})[.)](?!\\p{L}\\.)\\s*(?:\\([a-z]\\)\\s*)?|\\d{1,2}(?:\\.\\d{1,2}){1,3}\\s+)(?=\\p{L})");
    private static final Pattern TAG = Pattern.compile("^\\s*:?\\d{2}[A-Z]?:?\\s+(?:Currency, ?)?(?=\\p{L})");
    private static final Pattern FIELD = Pattern.compile("^\\s*:?\\d{2}[A-Z]?:\\s");

    private final Labels labels;
    private final ListedLabels listed;
    private final UnlistedLabels unlisted;
    private final UnknownLabels unknown;
    private final Phrases<ProductType> products;
    private final Phrases<Owner> sides;

    LabelFinder(Labels labels, Phrases<ProductType> products, Phrases<Owner> sides) {
        this.labels = labels;
        this.listed = new ListedLabels(labels);
        this.unlisted = new UnlistedLabels(labels);
        this.unknown = new UnknownLabels(listed);
        this.products = products;
        this.sides = sides;
    }

    List<Part> find(Segment segment) {
        List<Part> parts = find(segment.passage());
        if (segment.leaderAfter() && parts.size() == 1 && parts.getFirst().ending() == Ending.SEGMENT) {
            return List.of(parts.getFirst().marked());
        }
        return parts;
    }

    List<Part> find(Passage passage) {
        List<Part> parts = new ArrayList<>();
        Optional<Part> next = first(passage);
        while (next.isPresent()) {
            Part part = next.orElseThrow();
            int inner = part.isMarked() ? nextMarkedLabel(part.value()) : -1;
            if (inner < 0) {
                parts.add(part);
                break;
            }
            parts.add(part.withValue(part.value().slice(0, inner)));
            next = first(part.value().from(inner));
        }
        return parts;
    }

    private Optional<Part> first(Passage passage) {
        Passage numberless = withoutNumbering(passage);
        Optional<Part> known = listed.read(numberless, 0).filter(part -> !isProductName(part, numberless));
        return known.filter(LabelFinder::isWhole)
                .or(() -> unlisted(numberless))
                .or(() -> known.filter(part -> part.ending() == Ending.OPEN).flatMap(_ -> unknown.deed(numberless)))
                .or(() -> known)
                .or(() -> tagged(numberless))
                .or(() -> unknown.read(numberless));
    }

    private static boolean isWhole(Part part) {
        return part.ending() != Ending.OPEN && !part.label().isOther();
    }

    /** What names a product or a side of the trade is no label, whatever it resembles. */
    private Optional<Part> unlisted(Passage passage) {
        boolean named = products.whole(passage.atoms()).isPresent()
                || sides.whole(passage.atoms()).isPresent();
        return named ? Optional.empty() : unlisted.read(passage);
    }

    /** A title such as Basis Swap is no label Basis. */
    private boolean isProductName(Part part, Passage passage) {
        return part.ending() != Ending.MARK && products.whole(passage.atoms()).isPresent();
    }

    /** The label behind the tag of a message field: 30T TRADE DATE. */
    private Optional<Part> tagged(Passage passage) {
        Matcher tag = TAG.matcher(passage.text());
        return tag.find()
                ? listed.read(passage.from(tag.end()), 0).filter(part -> part.ending() != Ending.OPEN)
                : Optional.empty();
    }

    /** Whether it names a field of a message, 77H: Type of Agreement. */
    static boolean isField(Passage passage) {
        return FIELD.matcher(passage.text()).find();
    }

    static boolean isNumbered(Passage passage) {
        return NUMBERING.matcher(passage.text()).find();
    }

    static Passage withoutNumbering(Passage passage) {
        Matcher numbering = NUMBERING.matcher(passage.text());
        return numbering.find() ? passage.from(numbering.end()) : passage;
    }

    /** Where in a value the next label with its own colon begins, or -1. */
    private int nextMarkedLabel(Passage value) {
        List<Atom> atoms = value.atoms();
        if (value.text().indexOf(':') < 0) {
            return -1;
        }
        for (int i = 1; i < atoms.size(); i++) {
            LabelMatch match = labels.at(atoms, i).orElse(null);
            if (match != null
                    && value.text().startsWith(":", atoms.get(match.to() - 1).end())) {
                return atoms.get(i).start();
            }
        }
        return -1;
    }
}
