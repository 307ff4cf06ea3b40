package io.tradematching.extraction.statement;

import io.tradematching.extraction.layout.Passage;
import io.tradematching.extraction.statement.Part.Ending;
import io.tradematching.extraction.vocabulary.Label;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads whose a label is where that stands behind it: "Amount sold by Alpine Bank AG", "LEI of Alpine Bank". */
final class LabelOwners {

    private static final Set<String> FLOWS = Set.of("bought", "sold", "flow_amount", "payer", "receiver");
    private static final Set<String> DEALERS = Set.of("buyer", "seller");
    /** What is paid, and what the party is that pays it. */
    private static final Map<String, String> PAYERS = Map.of(
            "flow_amount", "payer",
            "payer", "payer",
            "amount", "payer",
            "payment_frequency", "payer",
            "rate", "payer",
            "index", "payer",
            "price", "payer",
            "fee_amount", "fee_payer",
            "premium_amount", "premium_payer");

    private static final Set<String> CODES = Set.of("lei", "bic");
    private static final Set<String> BY_WORDS = Set.of("by", "durch", "von", "par", "por");
    private static final Pattern BY = Pattern.compile(
            "^\\s*(?:by|to|from|of|durch|von|an|par|de|du|à|por|a|da)\\s+(?:(?:the|la|le|el|der|die|den|dem)\\s+)?(?<owner>\\p{Lu}[^:\\d]{1,60}?)\\s*(?:[:：]\\s*(?<value>\\S.*)?)?$");
    /** "Amounts payable by", "Fixed Amounts are paid by", with the party in the next column. */
    private static final Pattern BY_WHOM = Pattern.compile(
            "(?i)^\\s*(?:(?:is|are|to be|shall be|will be|ist|sind|wird|werden|est|sont|es|son)\\s+)?(?:(?:paid|payable|made|due|owed|zahlbar|zu zahlen|bezahlt|gezahlt|geschuldet|pay[ée]e?s?|payables?|due?s?|versée?s?|pagad[oa]s?|pagader[oa]s?|abonad[oa]s?)\\s+)?(?:by|from|durch|von|par|por)\\s*(?:[:：]\\s*(?<value>\\S.*)?)?$");

    private static final Pattern WHOSE =
            Pattern.compile("^\\s*(?:[-–—]\\s*)?(?<owner>[^:\\d]{1,70}?)\\s*(?:[:：]\\s*(?<value>\\S.*)?)?$");
    private static final Pattern CODE_OF = Pattern.compile(
            "^\\s*(?:[-–—(/]\\s*)?(?:(?:code|number|no\\.?)\\s+)?(?:(?:of|for|von|vom|der|des|de|du|del|pour|para|für)\\s+(?:(?:(?:the|la|le|el|der|die|den|dem|des)\\s+)|l['’]\\s?)?(?=\\p{L})|(?:the\\s+)?(?=\\p{Lu}))(?<owner>(?:(?!\\b(?i:LEI|BIC|SWIFT|code)\\b)[^:\\d]){1,60}?)\\s*\\)?\\s*(?:[:：]\\s*(?<value>\\S.*)?)?$");
    private static final Pattern MAY_BE_BIC = Pattern.compile("[A-Z]{8}(?:XXX)?");

    private LabelOwners() {}

    static Optional<Part> behind(FoundLabel found) {
        Label label = found.label();
        if (label.isAccount()) {
            return account(found);
        }
        if (label.owner() != null) {
            return Optional.empty();
        }
        if (CODES.contains(label.role())) {
            return code(found);
        }
        return FLOWS.contains(label.role()) || isDealtBy(found) ? flow(found) : payer(found, found.end());
    }

    /** "Payments to Party A", "Account of Alpine Bank": the party is part of the account's name. */
    private static Optional<Part> account(FoundLabel found) {
        return Suffix.read(found, found.end(), WHOSE)
                .map(suffix -> suffix.part(found.label(), suffix.upToOwner(), Passage.EMPTY));
    }

    /** "LEI of Alpine Bank", "SWIFT GSI": the code itself may stand there as well. */
    private static Optional<Part> code(FoundLabel found) {
        return Suffix.read(found, found.end(), CODE_OF)
                .filter(suffix -> suffix.isMarked() || !suffix.mayBeBic())
                .map(Suffix::owned);
    }

    /** "Sold by" may be followed by a name and an amount, or by the seller. */
    private static boolean isDealtBy(FoundLabel found) {
        return DEALERS.contains(found.label().role())
                && BY_WORDS.contains(found.last().key());
    }

    private static Optional<Part> flow(FoundLabel found) {
        int from = BY_WORDS.contains(found.last().key()) ? found.last().start() : found.end();
        return payer(found, from).or(() -> Suffix.read(found, from, BY).map(Suffix::owned));
    }

    private static Optional<Part> payer(FoundLabel found, int from) {
        return Optional.ofNullable(PAYERS.get(found.label().role()))
                .map(role -> Label.plain(role, found.label().scope()))
                .flatMap(payer -> Suffix.read(found, from, BY_WHOM)
                        .map(suffix -> suffix.part(payer, suffix.upToValue(), Passage.EMPTY)));
    }

    /** What stands behind a label. */
    private record Suffix(FoundLabel found, int from, Matcher matcher) {

        static Optional<Suffix> read(FoundLabel found, int from, Pattern pattern) {
            Matcher matcher = pattern.matcher(found.passage().text().substring(from));
            return matcher.find() ? Optional.of(new Suffix(found, from, matcher)) : Optional.empty();
        }

        boolean isMarked() {
            return matcher.group().contains(":");
        }

        boolean mayBeBic() {
            return MAY_BE_BIC.matcher(matcher.group("owner")).matches();
        }

        Part owned() {
            Passage owner = found.passage().slice(from + matcher.start("owner"), from + matcher.end("owner"));
            return part(found.label(), upToOwner(), owner);
        }

        Passage upToOwner() {
            return found.passage().slice(0, from + matcher.end("owner"));
        }

        Passage upToValue() {
            Passage passage = found.passage();
            return passage.slice(
                    0,
                    hasValue() ? from + matcher.start("value") : passage.text().length());
        }

        private boolean hasValue() {
            return matcher.group("value") != null;
        }

        Part part(Label meaning, Passage text, Passage owner) {
            Passage value = hasValue() ? found.passage().from(from + matcher.start("value")) : Passage.EMPTY;
            Ending ending = isMarked() ? Ending.MARK : Ending.SEGMENT;
            return new Part(
                    meaning,
                    text,
                    owner,
                    Passage.EMPTY,
                    value,
                    ending,
                    found.match().quality());
        }
    }
}
