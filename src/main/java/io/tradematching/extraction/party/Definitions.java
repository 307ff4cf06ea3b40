package io.tradematching.extraction.party;

import io.tradematching.extraction.layout.Atom;
import io.tradematching.extraction.layout.Passage;
import io.tradematching.extraction.layout.Token;
import io.tradematching.extraction.party.Recitals.Recital;
import io.tradematching.extraction.vocabulary.Owner;
import io.tradematching.extraction.vocabulary.Phrases;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds in running text whom it names as sides: First Abu Dhabi Bank PJSC ("Party A", "we" or "us"), between X and Y. */
final class Definitions {

    private static final double DEFINED = 0.96;
    private static final double WEIGHT = 3;
    private static final double BETWEEN = 0.9;
    private static final double WEIGHT_BETWEEN = 2;
    private static final double MENTIONED = 0.8;
    private static final double WEIGHT_MENTIONED = 0.5;
    private static final String NAME_WORD = "[\\p{Lu}\\d][\\p{L}\\d&.'’/-]*,?";
    private static final String LINK =
            "(?:of|the|de|del|des|du|der|den|di|do|da|la|las|los|les|van|von|für|&|(?:\\p{Ll}{1,2}\\.)+|[dl]['’]"
                    + NAME_WORD + "|" + NAME_WORD + ")";
    private static final String NAME = NAME_WORD + "(?:\\s(?:and|et|und|y|e|" + LINK + ")){0,9}";
    private static final Pattern DEFINITION =
            Pattern.compile("(?<name>" + NAME + ")\\s*[,]?\\s*\\((?<called>[^()]{2,120})\\)");
    private static final Pattern BRACKETS = Pattern.compile("\\((?<called>[^()]{2,80})\\)");
    private static final Pattern SPLIT =
            Pattern.compile("\\b(?:and|between|und|et|y|entre|zwischen|To:?|From:?)\\s+(?=\\p{Lu})");
    private static final Pattern QUOTED = Pattern.compile(
            "[\"“”„«‘']\\s?(?:the |der |die |la |le |el )?(?<short>[\\p{L}\\d][\\p{L}\\d&.’ -]{0,30}?)\\s?[\"“”»’']");
    private static final Pattern PARTIES = Pattern.compile("\\b(?:between|zwischen|entre)\\s+(?<one>" + NAME_WORD
            + "(?:\\s" + LINK + "){0,8}?)\\s+(?:and|und|et|y)\\s+(?<other>" + NAME_WORD
            + "(?:\\s" + LINK + "){0,8})");

    private final Phrases<Owner> aliases;
    private final NameCutter names;
    private final Recitals recitals;

    private static final Pattern MENTION = Pattern.compile(NAME_WORD + "(?:\\s" + LINK + "){1,8}");
    private static final Pattern ACCOUNTS =
            Pattern.compile("(?i)\\b(?:accounts?|a/c|swift|iban|konto|compte|cuenta|correspondent|payments? to)\\b");

    Definitions(Phrases<Owner> aliases, NameCutter names) {
        this.aliases = aliases;
        this.names = names;
        this.recitals = new Recitals(names);
    }

    void read(Passage text, Houses houses) {
        List<Recital> introduced = recitals.in(text);
        introduced.forEach(recital -> introduce(recital, houses));
        if (introduced.isEmpty()) {
            inBrackets(text, houses);
        }
    }

    private void introduce(Recital recital, Houses houses) {
        House house = houses.named(recital.name(), DEFINED, WEIGHT);
        house.describe(recital.particulars());
        define(recital.called(), house, houses);
    }

    private void inBrackets(Passage text, Houses houses) {
        Matcher matcher = DEFINITION.matcher(text.text());
        while (matcher.find()) {
            Passage called = text.slice(matcher.start("called"), matcher.end("called"));
            boolean defines = aliases.anywhere(called.atoms()).isPresent()
                    || QUOTED.matcher(called.text()).find();
            if (defines) {
                names.cutProse(text.slice(nameStart(text, matcher), matcher.end("name")))
                        .ifPresent(cut -> define(called, houses.named(cut, DEFINED, WEIGHT), houses));
            }
        }
    }

    /** Of "Alpha Bank and Beta Fund (the Client)" only the last name is defined. */
    private int nameStart(Passage text, Matcher definition) {
        Matcher split = SPLIT.matcher(definition.group("name"));
        int start = definition.start("name");
        while (split.find()) {
            start = definition.start("name") + split.end();
        }
        return Math.max(start, definition.start("name") + ownLine(text, definition));
    }

    /** A line that begins with a legal name is not the end of the line before it. */
    private int ownLine(Passage text, Matcher definition) {
        Passage name = text.slice(definition.start("name"), definition.end("name"));
        List<Token> tokens = name.tokens();
        for (int i = tokens.size() - 1; i > 0; i--) {
            boolean begins = tokens.get(i).middle() > tokens.get(i - 1).y1();
            if (begins && names.words().hasLegalForm(Passage.of(tokens.subList(i, tokens.size())))) {
                return name.text().length()
                        - Passage.of(tokens.subList(i, tokens.size())).text().length();
            }
        }
        return 0;
    }

    /** What stands in brackets behind a name that a form prints: Alpine Bank AG ("Party A"), Seestrasse 41 („Alpine“). */
    void behind(Passage name, Passage value, House house, Houses houses) {
        Matcher brackets = BRACKETS.matcher(value.text())
                .region(
                        Math.min(name.text().length(), value.text().length()),
                        value.text().length());
        while (brackets.find()) {
            define(value.slice(brackets.start("called"), brackets.end("called")), house, houses);
        }
    }

    private void define(Passage called, House house, Houses houses) {
        List<Atom> atoms = called.atoms();
        for (int i = 0; i < atoms.size(); i++) {
            Phrases.Match<Owner> match = aliases.longestAt(atoms, i).orElse(null);
            if (match != null && match.quality() == 1) {
                Callings.call(Callings.text(atoms, match), match.meaning(), house, houses);
                i = match.to() - 1;
            }
        }
        Matcher quoted = QUOTED.matcher(called.text());
        while (quoted.find()) {
            Passage shortName = called.slice(quoted.start("short"), quoted.end("short"));
            if (aliases.whole(shortName.atoms()).isEmpty()) {
                house.shortNamed(shortName.text());
            }
        }
    }

    /** Whoever is named by a legal name in running text may be a side; sentences about accounts name correspondents. */
    void mentioned(Passage sentence, Houses houses) {
        if (ACCOUNTS.matcher(sentence.text()).find()) {
            return;
        }
        Matcher matcher = MENTION.matcher(sentence.text());
        while (matcher.find()) {
            names.cutProse(sentence.slice(matcher.start(), matcher.end()))
                    .flatMap(names::endingLegally)
                    .ifPresent(name -> houses.named(name, MENTIONED, WEIGHT_MENTIONED));
        }
    }

    void parties(Passage text, Houses houses) {
        Matcher between = PARTIES.matcher(text.text());
        while (between.find()) {
            for (String party : List.of("one", "other")) {
                names.cutProse(text.slice(between.start(party), between.end(party)))
                        .filter(names.words()::hasLegalForm)
                        .ifPresent(name -> houses.named(name, BETWEEN, WEIGHT_BETWEEN));
            }
        }
    }
}
