package io.tradematching.extraction.party;

import io.tradematching.extraction.layout.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The houses found so far, and what the paper calls them. */
final class Houses {

    private static final int SIDES = 2;

    private final List<House> houses = new ArrayList<>();
    private final Map<String, House> byAlias = new HashMap<>();

    /** The house of that name, known or new. */
    House named(Passage name, double quality, double weight) {
        House house = find(name.text()).orElseGet(this::founded);
        if (!holdsAnother(name, house)) {
            house.named(name, quality, weight);
        }
        return house;
    }

    /** Two names printed side by side are none. */
    private boolean holdsAnother(Passage name, House house) {
        List<String> words = PartyName.of(name.text()).words();
        return houses.stream()
                .filter(other -> other != house)
                .anyMatch(other -> IntStream.range(1, words.size()).anyMatch(i -> other.wordsMatching(words, i) > 1));
    }

    private House founded() {
        House house = new House();
        houses.add(house);
        return house;
    }

    /** Forgets all but the two that most places name as sides of the trade. */
    void keepTheSides() {
        List<House> sides = houses.stream()
                .sorted(Comparator.comparingDouble(House::weight).reversed())
                .limit(SIDES)
                .toList();
        houses.retainAll(sides);
        byAlias.values().retainAll(sides);
    }

    Optional<House> find(String name) {
        return houses.stream().filter(house -> house.isCalled(name)).findFirst();
    }

    /** The only house that the text abbreviates. */
    Optional<House> abbreviated(String text) {
        List<House> matching =
                houses.stream().filter(house -> house.isAbbreviated(text)).toList();
        return matching.size() == 1 ? Optional.of(matching.getFirst()) : Optional.empty();
    }

    void call(String alias, House house) {
        byAlias.putIfAbsent(alias, house);
    }

    Optional<House> called(String alias) {
        return Optional.ofNullable(byAlias.get(alias));
    }

    Optional<House> other(House house) {
        return houses.stream().filter(candidate -> candidate != house).findFirst();
    }

    Optional<House> first() {
        return houses.stream().findFirst();
    }

    /** Whose paper it most likely is. */
    Optional<House> author() {
        return houses.stream().max(Comparator.comparingDouble(House::authorship));
    }

    List<House> all() {
        return List.copyOf(houses);
    }
}
