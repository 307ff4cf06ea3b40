package io.tradematching.matching;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** The LEIs of one run by their numbers. */
final class Leis {

    /** Letters and digits in upper case. */
    private final byte[][] values;
    /** With every confusable letter folded, hashed. */
    private final long[] folded;

    Leis(Dictionary dictionary) {
        List<String> texts = dictionary.texts();
        values = new byte[texts.size()][];
        folded = new long[texts.size()];
        for (int id = 0; id < texts.size(); id++) {
            values[id] = canonical(texts.get(id));
            folded[id] = fold(values[id]);
        }
    }

    private static byte[] canonical(String text) {
        String letters = text.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        return letters.getBytes(StandardCharsets.US_ASCII);
    }

    static boolean areConfusable(String one, String other) {
        return fold(canonical(one)) == fold(canonical(other));
    }

    private static long fold(byte[] value) {
        byte[] foldedValue = value.clone();
        for (int at = 0; at < foldedValue.length; at++) {
            foldedValue[at] = Misreading.folded(foldedValue[at]);
        }
        return foldedValue.length == 0 ? 0 : Hash.of(foldedValue, 0, foldedValue.length);
    }

    /** Equal, or equal but for letters that OCR confuses. */
    boolean same(int one, int other) {
        return one == other || folded[one] == folded[other];
    }

    boolean couldBeMisread(int one, int other) {
        return Misreading.couldBe(values[one], values[one].length, values[other], values[other].length);
    }
}
