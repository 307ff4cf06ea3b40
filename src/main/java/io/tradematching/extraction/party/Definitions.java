package io.tradematching.extraction.party;

import io.tradematching.extraction.layout.Atom;
import io.tradematching.extraction.layout.Passage;
import io.tradematching.extraction.vocabulary.Owner;
import io.tradematching.extraction.vocabulary.Phrases;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds definitions in running text: First Abu Dhabi Bank PJSC ("Party A", "we" or "us"). */
final class Definitions {

    private static final String NAME_WORD = "[\\p{Lu}\\d][\\p{L}\\d&.'’/-]*,?";
    private static final Pattern DEFINITION = Pattern.compile("(?<name>" + NAME_WORD
            + "(?:\\s(?:of|and|de|du|der|von|the|&|" + NAME_WORD + ")){0,9})\\s*[,]?\\s*\\((?<called>[^()]{2,120})\\)");
    private static final Pattern SPLIT = Pattern.compile("\\b(?:and|between|und|et|y|entre|zwischen)\\s+(?=\\p{Lu})");

    private final Phrases<Owner> aliases;
    private final NameCutter names;

    Definitions(Phrases<Owner> aliases, NameCutter names) {
        this.aliases = aliases;
        this.names = names;
    }

    void read(Passage text, Houses houses) {
        Matcher matcher = DEFINITION.matcher(text.text());
        while (matcher.find()) {
            Passage called = text.slice(matcher.start("called"), matcher.end("called"));
            if (aliases.anywhere(called.atoms()).isPresent()) {
                Passage name = text.slice(nameStart(matcher), matcher.end("name"));
                names.cutProse(name)
                        .flatMap(cut -> houses.named(cut, PerspectiveReader.definedQuality()))
                        .ifPresent(house -> define(called, house, houses));
            }
        }
    }

    /** Of "Alpha Bank and Beta Fund (the Client)" only the last name is defined. */
    private static int nameStart(Matcher definition) {
        Matcher split = SPLIT.matcher(definition.group("name"));
        int start = definition.start("name");
        while (split.find()) {
            start = definition.start("name") + split.end();
        }
        return start;
    }

    private void define(Passage called, House house, Houses houses) {
        List<Atom> atoms = called.atoms();
        for (int i = 0; i < atoms.size(); i++) {
            Phrases.Match<Owner> match = aliases.longestAt(atoms, i).orElse(null);
            if (match != null && match.quality() == 1) {
                PerspectiveReader.call(PerspectiveReader.text(atoms, match), match.meaning(), house, houses);
                i = match.to() - 1;
            }
        }
    }
}
