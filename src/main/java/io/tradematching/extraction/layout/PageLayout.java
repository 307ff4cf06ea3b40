package io.tradematching.extraction.layout;

import java.util.List;

/**
 * A page's lines from top to bottom.
 *
 * @param unit median height of a word in pixels: the measure for all distances on the page
 * @param pitch usual distance between the middles of neighbouring lines
 */
public record PageLayout(int number, double width, double height, double unit, double pitch, List<Line> lines) {

    public PageLayout {
        lines = List.copyOf(lines);
    }
}
