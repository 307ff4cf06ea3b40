package io.tradematching.matching;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** One reader's view of a {@link Dictionary}: finds known texts by their bytes, without making a string. */
final class LocalDictionary {

    private final Dictionary shared;
    private byte[][] texts = new byte[64][];
    private int[] ids = new int[64];
    private int size;

    LocalDictionary(Dictionary shared) {
        this.shared = shared;
    }

    ColumnReader reader(IntField ids) {
        return (text, from, to) -> {
            ids.put(idOf(text, from, to));
            return null;
        };
    }

    int idOf(byte[] text, int from, int to) {
        if (from == to) {
            return 0;
        }
        int slot = slot(text, from, to);
        return texts[slot] == null ? learn(text, from, to, slot) : ids[slot];
    }

    private int slot(byte[] text, int from, int to) {
        int mask = texts.length - 1;
        int slot = (int) Hash.of(text, from, to) & mask;
        while (texts[slot] != null && !Arrays.equals(texts[slot], 0, texts[slot].length, text, from, to)) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private int learn(byte[] text, int from, int to, int slot) {
        String read = new String(text, from, to - from, StandardCharsets.UTF_8);
        int id = shared.idOf(read);
        texts[slot] = Arrays.copyOfRange(text, from, to);
        ids[slot] = id;
        if (++size * 2 > texts.length) {
            grow();
        }
        return id;
    }

    private void grow() {
        byte[][] oldTexts = texts;
        int[] oldIds = ids;
        texts = new byte[oldTexts.length * 2][];
        ids = new int[oldIds.length * 2];
        for (int old = 0; old < oldTexts.length; old++) {
            byte[] text = oldTexts[old];
            if (text != null) {
                int slot = slot(text, 0, text.length);
                texts[slot] = text;
                ids[slot] = oldIds[old];
            }
        }
    }
}
