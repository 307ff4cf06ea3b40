package io.tradematching.extraction.statement;

import io.tradematching.extraction.layout.Passage;
import io.tradematching.extraction.statement.ProseReader.SentenceStatements;
import io.tradematching.extraction.vocabulary.Label;
import io.tradematching.extraction.vocabulary.Scope;
import io.tradematching.extraction.vocabulary.SentenceWords;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads from what is done in a sentence who pays, who buys and who sells. */
final class SentenceActs {

    private static final int LONGEST_PARTY = 70;
    /** Who buys back has sold. */
    private static final Pattern BACK = Pattern.compile("(?i)\\bback\\b|^repurchase|\\srepurchase");

    private final NounPhrases nouns;
    private final LegWords legs;
    private final SentenceFlows flows;
    private final Pattern to;
    private final Pattern from;
    private final Pattern with;
    private final Pattern indirect;

    SentenceActs(SentenceWords words, NounPhrases nouns, LegWords legs, Money money) {
        this.nouns = nouns;
        this.legs = legs;
        this.flows = new SentenceFlows(words, money);
        this.to = link("to", words);
        this.from = link("from", words);
        this.with = link("with", words);
        this.indirect = Pattern.compile("^\\s*(?U)(?<who>(?i:" + words.link("us") + ")|(?:(?i:"
                + words.link("article") + ")\\s+)?\\p{Lu}[^,;()\\d]{2,60}?)\\s+(?=(?i:" + words.link("article")
                + "|protection|credit|heute|today)\\s|\\d|[A-Z]{3}\\s?\\d)");
    }

    private static Pattern link(String name, SentenceWords words) {
        return Pattern.compile("(?iU)(?:^|\\s)" + words.link(name) + "\\s+(?=" + words.link("us") + "\\b|(?:"
                + words.link("article") + "\\s+)?(?-i:\\p{Lu}\\p{L}))");
    }

    void read(Predicate predicate, SentenceStatements found) {
        switch (predicate.act()) {
            case PAY -> payment("payer", predicate, found);
            case RECEIVE -> payment("receiver", predicate, found);
            case BUY -> deal("buyer", "seller", from, predicate, found);
            case SELL -> deal("seller", "buyer", to, predicate, found);
            case PLACE -> deal("depositor", "deposit_taker", with, predicate, found);
            case TAKE -> deal("deposit_taker", "depositor", from, predicate, found);
        }
    }

    private void payment(String role, Predicate predicate, SentenceStatements found) {
        Scope scope = legs.paidIn(predicate).orElse(null);
        if (scope == null) {
            flows.read(predicate, found);
        } else if (scope == Scope.FEE) {
            party(Label.plain("fee_" + role, null), predicate, found);
        } else if (scope != Scope.PREMIUM) {
            party(Label.plain(role, scope), predicate, found);
        }
    }

    private void deal(String doing, String other, Pattern link, Predicate predicate, SentenceStatements found) {
        if (!SentenceFlows.isRight(predicate)
                && !BACK.matcher(predicate.words().text()).find()) {
            party(Label.plain(doing, null), predicate, found);
            other(link, predicate)
                    .ifPresent(party -> found.add(Label.plain(other, null), predicate.words(), Passage.EMPTY, party));
        }
        flows.read(predicate, found);
    }

    private static void party(Label label, Predicate predicate, SentenceStatements found) {
        found.add(label, predicate.words(), Passage.EMPTY, predicate.agent());
        if (predicate.active()
                && !predicate.widest().text().equals(predicate.agent().text())) {
            found.addDoubtful(label, predicate.words(), predicate.widest());
        }
    }

    /** Sold to the Client; without a small word between, sold you. */
    private Optional<Passage> other(Pattern link, Predicate predicate) {
        Passage object = predicate.object();
        Matcher without = indirect.matcher(object.text());
        if (without.find() && predicate.active() && (predicate.act() == Predicate.Act.SELL)) {
            return Optional.of(object.slice(without.start("who"), without.end("who")));
        }
        Matcher matcher = link.matcher(object.text());
        return matcher.find()
                ? Optional.of(nouns.first(
                        object.slice(matcher.end(), Math.min(object.text().length(), matcher.end() + LONGEST_PARTY))))
                : Optional.empty();
    }
}
