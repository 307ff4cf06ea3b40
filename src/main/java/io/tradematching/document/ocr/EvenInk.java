package io.tradematching.document.ocr;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Where the ink along a line is as dark as it usually is there. A rule is drawn in one shade; the grain of paper is paler than letters,
 * which it may join to something as long as a rule.
 */
final class EvenInk {

    private static final int FACTOR = 2;

    private final int[] darkness;
    private final int ink;
    private final int usual;

    /** @param darkness at each place of the line, 0 where there is no ink */
    EvenInk(int[] darkness) {
        this.darkness = darkness;
        int[] sorted = Arrays.stream(darkness).filter(dark -> dark > 0).sorted().toArray();
        this.ink = sorted.length;
        this.usual = ink == 0 ? 0 : sorted[ink / 2];
    }

    int ink() {
        return ink;
    }

    /** Not something darker that crosses the rule or stands on it. */
    boolean isNoDarker(int place) {
        return darkness[place] <= FACTOR * usual;
    }

    /**
     * The places of all stretches without paler gaps.
     *
     * @param gap the longest one that is none
     * @param length of a stretch, at least
     * @param share of a stretch that has ink, at least
     */
    IntStream stretches(int gap, int length, double share) {
        IntStream.Builder places = IntStream.builder();
        int start = -1;
        int last = -1;
        int dark = 0;
        for (int i = 0; i <= darkness.length; i++) {
            if (i < darkness.length && isDark(i)) {
                start = start < 0 ? i : start;
                last = i;
                dark++;
            } else if (start >= 0 && (i == darkness.length || i - last > gap)) {
                int found = last - start + 1;
                if (found >= length && dark >= share * found) {
                    IntStream.rangeClosed(start, last).forEach(places::add);
                }
                start = -1;
                dark = 0;
            }
        }
        return places.build();
    }

    private boolean isDark(int place) {
        return darkness[place] > 0 && FACTOR * darkness[place] >= usual;
    }
}
