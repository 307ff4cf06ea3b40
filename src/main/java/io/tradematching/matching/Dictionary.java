package io.tradematching.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers texts from 1; 0 stands for "nothing stated". Several readers may fill one dictionary. */
final class Dictionary {

    private final Map<String, Integer> ids = new HashMap<>();
    private final List<String> texts = new ArrayList<>(List.of(""));

    synchronized int idOf(String text) {
        if (text.isEmpty()) {
            return 0;
        }
        Integer known = ids.putIfAbsent(text, texts.size());
        if (known != null) {
            return known;
        }
        texts.add(text);
        return texts.size() - 1;
    }

    synchronized String text(int id) {
        return texts.get(id);
    }

    synchronized int size() {
        return texts.size();
    }

    /** All texts so far by their number; the first is empty. */
    synchronized List<String> texts() {
        return List.copyOf(texts);
    }
}
