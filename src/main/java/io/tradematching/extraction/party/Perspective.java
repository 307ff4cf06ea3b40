package io.tradematching.extraction.party;

import io.tradematching.extraction.layout.Atom;
import io.tradematching.extraction.layout.Passage;
import io.tradematching.extraction.value.Found;
import io.tradematching.extraction.vocabulary.Owner;
import io.tradematching.extraction.vocabulary.Phrases;
import io.tradematching.trade.TradeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells which side a paper means by a name, a short name, or a word such as we, Client or Party B. */
public final class Perspective {

    private static final double BY_NAME = 1;
    private static final double BY_ALIAS = 1;
    private static final double BY_SHORT_NAME = 0.97;
    private static final double BY_CUSTOM = 0.9;
    private static final int SHORTEST_NAME = 3;

    private final TradeSource source;
    private final Phrases<Owner> aliases;
    private final Houses houses;
    private final @Nullable House issuer;

    Perspective(TradeSource source, Phrases<Owner> aliases, Houses houses, @Nullable House issuer) {
        this.source = source;
        this.aliases = aliases;
        this.houses = houses;
        this.issuer = issuer;
    }

    /** Who the whole of the text speaks of; empty if of nobody, or of both. */
    public Optional<Found<TradeSource>> sideOf(Passage text) {
        List<Found<TradeSource>> mentions = mentions(text);
        if (mentions.isEmpty()) {
            return abbreviated(text);
        }
        boolean agreed = mentions.stream().map(Found::value).distinct().count() == 1;
        return agreed ? Optional.of(mentions.getFirst()) : firstIfStrongest(mentions);
    }

    /** Every mention of a side in order of place. */
    public List<Found<TradeSource>> mentions(Passage text) {
        List<Atom> atoms = text.atoms();
        List<String> words = atoms.stream().map(Atom::key).toList();
        List<Found<TradeSource>> mentions = new ArrayList<>();
        for (int i = 0; i < atoms.size(); i++) {
            Mention mention = mentionAt(text, words, i);
            if (mention != null) {
                int last = i + mention.words - 1;
                mentions.add(new Found<>(
                        mention.side, atoms.get(i).start(), atoms.get(last).end(), mention.quality));
                i = last;
            }
        }
        return mentions;
    }

    public Optional<TradeSource> sideOf(Owner owner) {
        return switch (owner) {
            case ISSUER -> Optional.of(source);
            case ADDRESSEE -> Optional.of(source.other());
            case PARTY_A, PARTY_B ->
                houses.called(owner.name())
                        .flatMap(this::sideOf)
                        .or(() -> houses.called(opposite(owner).name())
                                .flatMap(this::sideOf)
                                .map(TradeSource::other));
            case BOTH -> Optional.empty();
        };
    }

    /** The name of one side as printed, with how sure it is. */
    public Optional<Found<Passage>> nameOf(TradeSource side) {
        return houses.all().stream()
                .filter(house -> sideOf(house).filter(side::equals).isPresent())
                .flatMap(house -> Optional.ofNullable(house.bestName())
                        .map(name -> new Found<>(name, 0, name.text().length(), house.bestQuality()))
                        .stream())
                .findFirst();
    }

    /** What the paper says of one side where it introduces the parties; empty if it does not. */
    public Passage particularsOf(TradeSource side) {
        return houses.all().stream()
                .filter(house -> sideOf(house).filter(side::equals).isPresent())
                .map(House::particulars)
                .findFirst()
                .orElse(Passage.EMPTY);
    }

    private Optional<TradeSource> sideOf(House house) {
        return Optional.ofNullable(issuer).map(known -> known == house ? source : source.other());
    }

    private @Nullable Mention mentionAt(Passage text, List<String> words, int at) {
        Mention named = namedAt(text, words, at);
        Mention aliased = aliases.longestAt(text.atoms(), at)
                .filter(match -> match.quality() == 1)
                .filter(match -> isLetter(match.meaning()) || standsAlone(text, at))
                .flatMap(match -> aliased(words, match))
                .orElse(null);
        if (named == null || aliased == null) {
            return named == null ? aliased : named;
        }
        return named.words >= aliased.words ? named : aliased;
    }

    private @Nullable Mention namedAt(Passage text, List<String> words, int at) {
        Mention best = null;
        for (House house : houses.all()) {
            int matching = house.wordsMatching(words, at);
            TradeSource side = sideOf(house).orElse(null);
            if (side != null && matching > 0 && (best == null || matching > best.words)) {
                best = new Mention(side, matching, BY_NAME);
            }
        }
        return best == null ? shortenedAt(text, at) : best;
    }

    /** Bluewater for Bluewater Macro Master Fund. */
    private @Nullable Mention shortenedAt(Passage text, int at) {
        Atom atom = text.atoms().get(at);
        String word = text.text().substring(atom.start(), atom.end());
        boolean named = word.length() >= SHORTEST_NAME && Character.isUpperCase(word.charAt(0));
        return named && !aliases.longestAt(text.atoms(), at).isPresent()
                ? houses.abbreviated(word)
                        .flatMap(this::sideOf)
                        .map(side -> new Mention(side, 1, BY_SHORT_NAME))
                        .orElse(null)
                : null;
    }

    /** What the paper itself defines comes before what the word usually means. */
    private Optional<Mention> aliased(List<String> words, Phrases.Match<Owner> match) {
        String alias = words.subList(match.from(), match.to()).stream().collect(Collectors.joining(" "));
        Optional<TradeSource> defined = houses.called(alias).flatMap(this::sideOf);
        if (defined.isPresent()) {
            return Optional.of(new Mention(defined.orElseThrow(), match.length(), BY_ALIAS));
        }
        boolean letter = isLetter(match.meaning());
        Optional<TradeSource> side = letter
                ? sideOf(match.meaning())
                        .or(() -> Optional.of(match.meaning() == Owner.PARTY_A ? source : source.other()))
                : sideOf(match.meaning());
        return side.map(known -> new Mention(known, match.length(), letter ? BY_CUSTOM : BY_ALIAS));
    }

    private static boolean isLetter(Owner owner) {
        return owner == Owner.PARTY_A || owner == Owner.PARTY_B;
    }

    /** Bank as the last word of an unknown name speaks of nobody. */
    private static boolean standsAlone(Passage text, int at) {
        if (at == 0) {
            return true;
        }
        Atom previous = text.atoms().get(at - 1);
        String between =
                text.text().substring(previous.end(), text.atoms().get(at).start());
        return !between.isBlank() || Character.isLowerCase(text.text().charAt(previous.start()));
    }

    private Optional<Found<TradeSource>> abbreviated(Passage text) {
        return houses.abbreviated(text.text())
                .flatMap(this::sideOf)
                .map(side -> new Found<>(side, 0, text.text().length(), BY_SHORT_NAME));
    }

    private static Optional<Found<TradeSource>> firstIfStrongest(List<Found<TradeSource>> mentions) {
        Found<TradeSource> first = mentions.getFirst();
        boolean longest =
                mentions.stream().allMatch(other -> other.end() - other.start() <= first.end() - first.start());
        return longest ? Optional.of(first.times(0.6)) : Optional.empty();
    }

    private static Owner opposite(Owner letter) {
        return letter == Owner.PARTY_A ? Owner.PARTY_B : Owner.PARTY_A;
    }

    private record Mention(TradeSource side, int words, double quality) {}
}
