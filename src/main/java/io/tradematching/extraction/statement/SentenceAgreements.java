package io.tradematching.extraction.statement;

import io.tradematching.extraction.layout.Passage;
import io.tradematching.extraction.statement.ProseReader.SentenceStatements;
import io.tradematching.extraction.vocabulary.Label;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads under which master agreement and which law a sentence puts the trade. */
final class SentenceAgreements {

    private static final Pattern AGREEMENT = Pattern.compile(
            "(?:(?:19|20)\\d\\d\\s+)?(?:ISDA\\s+(?:(?:19|20)\\d\\d\\s+)?Master\\s+Agreement|Global\\s+Master\\s+Repurchase\\s+Agreement)"
                    + "(?:\\s*\\(?[^()]{0,40}?\\b(?:19|20)\\d\\d(?:\\s+version)?\\)?)?|\\bGMRA(?:\\s+(?:19|20)\\d\\d)?"
                    + "|(?i:(?:contrato|acuerdo)\\s+marco|(?:convention|contrat)[-\\s]cadre)\\s+(?:(?:de\\s+(?:la\\s+|l['’])?)?(?:ISDA|FBF|CMOF))(?:\\s+(?:de\\s+)?(?:19|20)\\d\\d)?"
                    + "|ISDA[-\\s]Rahmenvertr\\p{Ll}+(?:\\s+(?:19|20)\\d\\d)?");
    private static final Pattern AGREEMENT_DATE = Pattern.compile(
            "(?i)^.{0,120}?\\b(?:dated(?:\\s+as\\s+of)?|as\\s+of|entered\\s+into\\b.{0,90}?\\bon|made\\s+on|signed\\s+on|of|(?:datiert\\s+)?vom|(?:en\\s+date\\s+)?du|(?:signée?|conclue?)\\s+le|(?:de|con)\\s+fecha(?:\\s+de)?|(?:firmado|suscrito|fechado)\\s+el|de)\\s+(?=\\d|\\p{Lu}\\p{Ll}+\\s\\d)");
    private static final Pattern GOVERNED = Pattern.compile(
            "(?i)\\bgoverned by(?:,? and (?:shall be )?(?:construed|interpreted) in accordance with,?)?\\s+(?:the\\s+)?(?=laws? of|\\p{L}+(?:\\s\\p{L}+)?\\slaw\\b)|\\bunterliegt\\s+(?=\\p{L}+\\sRecht)|\\brégie? par le\\s+(?=droit)|\\bse rige por (?:la|el)\\s+(?=ley|derecho)");
    private static final Pattern LAW = Pattern.compile(
            "^(?:(?i:laws? of)\\s+(?:the\\s+)?(?:\\p{Lu}\\p{L}+|of|and|State|the)(?:\\s(?:\\p{Lu}\\p{L}+|of(?=\\s\\p{Lu})|and(?=\\s\\p{Lu})))*|(?:\\p{L}+\\s){1,2}(?:law|Law|Recht)|[Dd]roit\\s\\p{L}+|(?:ley|derecho)\\s\\p{L}+)");

    private final Plausibility plausibility;

    SentenceAgreements(Plausibility plausibility) {
        this.plausibility = plausibility;
    }

    void read(Passage sentence, SentenceStatements found) {
        agreement(sentence, found);
        law(sentence, found);
    }

    boolean speaksOfOne(Passage sentence) {
        return AGREEMENT.matcher(sentence.text()).find();
    }

    private void agreement(Passage sentence, SentenceStatements found) {
        Matcher agreement = AGREEMENT.matcher(sentence.text());
        if (!agreement.find()) {
            return;
        }
        Passage name = sentence.slice(agreement.start(), agreement.end());
        found.add(label("master_agreement"), name, Passage.EMPTY, name);
        Matcher date = AGREEMENT_DATE.matcher(sentence.text().substring(agreement.end()));
        if (date.find()) {
            Passage value = sentence.from(agreement.end() + date.end());
            if (plausibility.fits("master_agreement_date", value)) {
                found.add(label("master_agreement_date"), name, Passage.EMPTY, value);
            }
        }
    }

    private static void law(Passage sentence, SentenceStatements found) {
        Matcher governed = GOVERNED.matcher(sentence.text());
        if (governed.find()) {
            Passage rest = sentence.from(governed.end());
            Matcher law = LAW.matcher(rest.text());
            if (law.find()) {
                Passage words = sentence.slice(governed.start(), governed.end());
                found.add(label("governing_law"), words, Passage.EMPTY, rest.slice(0, law.end()));
            }
        }
    }

    private static Label label(String role) {
        return Label.plain(role, null);
    }
}
