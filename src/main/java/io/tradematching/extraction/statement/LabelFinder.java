package io.tradematching.extraction.statement;

import io.tradematching.extraction.layout.Atom;
import io.tradematching.extraction.layout.Passage;
import io.tradematching.extraction.layout.Segment;
import io.tradematching.extraction.statement.Part.Ending;
import io.tradematching.extraction.vocabulary.Label;
import io.tradematching.extraction.vocabulary.LabelMatch;
import io.tradematching.extraction.vocabulary.Labels;
import io.tradematching.extraction.vocabulary.Phrases;
import io.tradematching.trade.ProductType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the labels of a segment: one at its beginning, and further ones that end with a colon. */
final class LabelFinder {

    static final Pattern NUMBERING = Pattern.compile(
            "^\\s*(?:[•·▪◦*»>§-]\\s+|\\(?(?:\\d{1,2}(?:\\.\\d{1,2}){0,3}|[a-zA-Z]|[ivxIVX]{1,5})[.)]\\s*(?:\\([a-z]\\)\\s*)?|\\d{1,2}(?:\\.\\d{1,2}){1,3}\\s+)(?=\\p{L})");
    private static final Pattern TAG = Pattern.compile("^\\s*:?\\d{2}[A-Z]?:?\\s+(?:Currency, ?)?(?=\\p{L})");
    private static final Pattern FIELD = Pattern.compile("^\\s*:?\\d{2}[A-Z]?:\\s");
    private static final Pattern NOTE = Pattern.compile("^\\s*[(\\[](?<note>[^)\\]]*)[)\\]]");
    private static final Pattern MARK =
            Pattern.compile("^\\s*(?:[:：=»>]+|\\.?\\s?:|\\s[-–—]\\s|\\.\\s(?=\\S))[-–]?\\s*");
    private static final Pattern END = Pattern.compile("^[\\s.*)†:]*$");
    private static final Pattern UNKNOWN =
            Pattern.compile("^(?<label>\\p{L}[^:]{0,70}?)\\s?[:：](?:\\s+(?<value>\\S.*)|\\s*)$");
    private static final Set<String> OWNABLE = Set.of(
            "reference", "lei", "bic", "name", "short_name", "bought", "sold", "flow_amount", "payer", "receiver");
    private static final int LONGEST_OWNER = 8;
    private static final int SHORTEST_WORD = 3;
    private static final double UNKNOWN_EXTENSION = 0.6;
    private static final double HARMLESS_EXTENSION = 0.98;
    /** A label that ends with one of them goes on in the next line. */
    private static final Set<String> LINKS = Set.of("of", "the", "this", "for", "in", "and", "per", "each", "as");

    private static final Set<String> EXTENSIONS = Set.of(
            "of",
            "the",
            "this",
            "transaction",
            "trade",
            "swap",
            "for",
            "option",
            "deal",
            "in",
            "and",
            "per",
            "annum",
            "each",
            "as",
            "leg",
            "amount",
            "code",
            "number",
            "no",
            "details",
            "p",
            "a",
            "pa",
            "date",
            "currency",
            "if",
            "any",
            "party",
            "name");

    private final Labels labels;
    private final UnlistedLabels unlisted;
    private final Phrases<ProductType> products;

    LabelFinder(Labels labels, Phrases<ProductType> products) {
        this.labels = labels;
        this.unlisted = new UnlistedLabels(labels);
        this.products = products;
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
        Optional<Part> listed = known(numberless, 0).filter(part -> !isProductName(part, numberless));
        return listed.filter(LabelFinder::isWhole)
                .or(() -> unlisted(numberless))
                .or(() -> listed)
                .or(() -> tagged(numberless))
                .or(() -> unknown(numberless));
    }

    private static boolean isWhole(Part part) {
        return part.ending() != Ending.OPEN && !part.label().isOther();
    }

    private Optional<Part> unlisted(Passage passage) {
        return products.whole(passage.atoms()).isPresent() ? Optional.empty() : unlisted.read(passage);
    }

    /** A title such as Basis Swap is no label Basis. */
    private boolean isProductName(Part part, Passage passage) {
        return part.ending() != Ending.MARK && products.whole(passage.atoms()).isPresent();
    }

    /** The label behind the tag of a message field: 30T TRADE DATE. */
    private Optional<Part> tagged(Passage passage) {
        Matcher tag = TAG.matcher(passage.text());
        return tag.find()
                ? known(passage.from(tag.end()), 0).filter(part -> part.ending() != Ending.OPEN)
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

    private Optional<Part> known(Passage passage, int fromAtom) {
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
                .or(() -> extended(found.passage(), found.match(), found.note(), found.end()))
                .orElseGet(() -> found.part(found.passage().from(found.end()), Ending.OPEN));
    }

    /** The label goes on with words of its own up to a colon: harmless ones leave its meaning, others make it unknown. */
    private static Optional<Part> extended(Passage passage, LabelMatch match, Passage note, int end) {
        Matcher unknown = UNKNOWN.matcher(passage.text());
        if (!unknown.find() || unknown.end("label") <= end) {
            return extendedToTheEnd(passage, match, note, end);
        }
        int labelEnd = unknown.end("label");
        boolean harmless = passage.atoms().stream()
                .filter(atom -> atom.start() >= end && atom.end() <= labelEnd)
                .allMatch(atom -> EXTENSIONS.contains(atom.key()));
        Label label = harmless ? match.label() : Label.unknown();
        double quality = harmless ? match.quality() * UNKNOWN_EXTENSION : UNKNOWN_EXTENSION;
        Passage owner = passage.slice(0, passage.atoms().get(match.from()).start());
        return Optional.of(new Part(
                label, passage.slice(0, labelEnd), owner, note, valueOf(passage, unknown), Ending.MARK, quality));
    }

    /** "Fixed Rate p.a." and nothing else. */
    private static Optional<Part> extendedToTheEnd(Passage passage, LabelMatch match, Passage note, int end) {
        boolean harmless = !LINKS.contains(passage.atoms().getLast().key())
                && passage.atoms().stream()
                        .filter(atom -> atom.start() >= end)
                        .allMatch(atom -> EXTENSIONS.contains(atom.key()));
        Passage owner = passage.slice(0, passage.atoms().get(match.from()).start());
        return harmless
                ? Optional.of(new Part(
                        match.label(),
                        passage,
                        owner,
                        note,
                        Passage.EMPTY,
                        Ending.SEGMENT,
                        match.quality() * HARMLESS_EXTENSION))
                : Optional.empty();
    }

    /** A text before a colon that the vocabulary does not know, unless it ends with a label that a party's name can precede. */
    private Optional<Part> unknown(Passage passage) {
        Matcher matcher = UNKNOWN.matcher(passage.text());
        if (matcher.find()) {
            Passage text = passage.slice(matcher.start("label"), matcher.end("label"));
            Passage value = valueOf(passage, matcher);
            return Optional.of(owned(text)
                    .map(part ->
                            new Part(part.label(), text, part.owner(), part.note(), value, Ending.MARK, part.quality()))
                    .orElseGet(() ->
                            new Part(Label.unknown(), text, Passage.EMPTY, Passage.EMPTY, value, Ending.MARK, 1)));
        }
        return owned(passage);
    }

    private Optional<Part> owned(Passage passage) {
        for (int i = 1; i < passage.atoms().size() && i <= LONGEST_OWNER; i++) {
            boolean word = passage.atoms().get(i).key().length() >= SHORTEST_WORD;
            Optional<Part> part = (word ? known(passage, i) : Optional.<Part>empty())
                    .filter(found -> found.ending() == Ending.SEGMENT)
                    .filter(found -> OWNABLE.contains(found.label().role()))
                    .filter(found -> !isLastWordOfName(found.label()));
            if (part.isPresent()) {
                return part;
            }
        }
        return Optional.empty();
    }

    /** Standard Chartered Bank is a name; only GSI Name is a label behind one. */
    private static boolean isLastWordOfName(Label label) {
        return label.role().equals("name") && label.owner() != null;
    }

    private static Passage valueOf(Passage passage, Matcher unknown) {
        return unknown.group("value") == null
                ? Passage.EMPTY
                : passage.slice(unknown.start("value"), unknown.end("value"));
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
