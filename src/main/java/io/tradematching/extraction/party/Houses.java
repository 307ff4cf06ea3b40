package io.tradematching.extraction.party;

import io.tradematching.extraction.layout.Passage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The sides found so far, and what the paper calls them. */
final class Houses {

    private static final int SIDES = 2;

    private final List<House> houses = new ArrayList<>();
    private final Map<String, House> byAlias = new HashMap<>();

    /** The house of that name, known or new; empty once two others are known. */
    Optional<House> named(Passage name, double quality) {
        Optional<House> known = find(name.text());
        House house = known.orElseGet(House::new);
        if (known.isEmpty()) {
            if (houses.size() == SIDES) {
                return Optional.empty();
            }
            houses.add(house);
        }
        house.named(name, quality);
        return Optional.of(house);
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

    List<House> all() {
        return List.copyOf(houses);
    }
}
