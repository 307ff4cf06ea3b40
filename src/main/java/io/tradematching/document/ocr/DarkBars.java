package io.tradematching.document.ocr;

import io.tradematching.document.ocr.DarkBar.Stretch;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Section bars and heading cells with light print on a dark ground: turned into dark print on a light ground. */
final class DarkBars {

    /** Side of a block, in pixels. */
    private static final int BLOCK = 4;

    private static final int DARK = 140;

    /** In blocks: strokes of letters and rules are thinner than solid ground. */
    private static final int SOLID = 5;

    private static final int LEAST_HEIGHT = 6;

    /** In blocks; tells how a page lies. */
    private static final int LONG = 60;

    /** A page with more is full of pictures. */
    private static final int MOST_PARTS = 2_000;

    private static final byte GROUND = 0;
    private static final byte ELSE = (byte) 0xff;

    private final int[] rgb;
    private final int width;
    private final int across;
    private final int down;
    private final byte[] dark;

    private DarkBars(int[] rgb, int width, int height) {
        this.rgb = rgb;
        this.width = width;
        this.across = width / BLOCK;
        this.down = height / BLOCK;
        this.dark = dark();
    }

    /** @return the same array if nothing on the page is light on dark, or a changed copy */
    static int[] lightened(int[] rgb, int width, int height) {
        DarkBars page = new DarkBars(rgb, width, height);
        List<DarkBar> bars = page.bars();
        return bars.isEmpty() ? rgb : page.lightened(bars);
    }

    private byte[] dark() {
        byte[] blocks = new byte[across * down];
        for (int row = 0; row < down; row++) {
            for (int column = 0; column < across; column++) {
                boolean isDark = brightness(row * BLOCK * width + column * BLOCK) < DARK;
                blocks[row * across + column] = isDark ? GROUND : ELSE;
            }
        }
        return blocks;
    }

    /** Mean of a block, as the eye weighs colours. */
    private int brightness(int from) {
        int redAndBlue = 0;
        int green = 0;
        for (int y = 0, at = from; y < BLOCK; y++, at += width) {
            for (int x = at; x < at + BLOCK; x++) {
                redAndBlue += rgb[x] & 0xff00ff;
                green += rgb[x] >> 8 & 0xff;
            }
        }
        return (2 * (redAndBlue >>> 16) + 5 * green + (redAndBlue & 0xffff)) / (8 * BLOCK * BLOCK);
    }

    /** The tallest parts of solid ground first: lower ones are the margins of print within a bar. */
    private List<DarkBar> bars() {
        List<List<Stretch>> parts = solidParts();
        double slope = parts.stream()
                .max(Comparator.comparingInt(List::size))
                .filter(part -> part.size() >= LONG)
                .map(DarkBar::slope)
                .orElse(0.0);
        List<DarkBar> bars = new ArrayList<>();
        for (List<Stretch> part : parts) {
            if (bars.stream().noneMatch(bar -> bar.covers(part.get(part.size() / 2)))) {
                bars.add(new DarkBar(this::isGround, part, slope));
            }
        }
        return bars.stream().filter(DarkBar::isWide).toList();
    }

    private boolean isGround(int column, int row) {
        return column >= 0 && column < across && row >= 0 && row < down && dark[row * across + column] == GROUND;
    }

    private List<List<Stretch>> solidParts() {
        byte[] solid = Sliding.darkest(Sliding.brightest(dark, across, down, SOLID), across, down, SOLID);
        List<List<Stretch>> parts = new ArrayList<>();
        List<List<Stretch>> open = new ArrayList<>();
        for (int column = 0; column < across && parts.size() < MOST_PARTS; column++) {
            int now = column;
            open.removeIf(part -> part.getLast().column() < now - 1);
            for (Stretch stretch : stretches(solid, column)) {
                open.stream()
                        .filter(part -> part.getLast().continuesTo(stretch))
                        .findFirst()
                        .ifPresentOrElse(part -> part.add(stretch), () -> {
                            List<Stretch> part = new ArrayList<>(List.of(stretch));
                            parts.add(part);
                            open.add(part);
                        });
            }
        }
        parts.sort(Comparator.comparingInt(
                        (List<Stretch> part) -> part.get(part.size() / 2).height())
                .reversed());
        return parts;
    }

    private List<Stretch> stretches(byte[] solid, int column) {
        List<Stretch> stretches = new ArrayList<>();
        for (int row = 0; row < down; row++) {
            if (solid[row * across + column] == GROUND) {
                int top = row;
                while (row < down && solid[row * across + column] == GROUND) {
                    row++;
                }
                if (row - top >= LEAST_HEIGHT) {
                    stretches.add(new Stretch(column, top, row));
                }
            }
        }
        return stretches;
    }

    /** The blocks along the edge hold both grounds and no print. */
    private int[] lightened(List<DarkBar> bars) {
        int[] result = rgb.clone();
        for (DarkBar bar : bars) {
            int ground = ground(bar);
            for (int column = bar.left() - 1; column <= bar.right(); column++) {
                fill(result, column, bar.top(column) - 1, bar.bottom(column) + 1);
                if (column >= bar.left() && column < bar.right()) {
                    invert(result, column, bar.top(column) + 1, bar.bottom(column) - 1, ground);
                }
            }
        }
        return result;
    }

    /** The colour behind the print: the one in the middle of the dark blocks. */
    private int ground(DarkBar bar) {
        int[] colours = IntStream.range(bar.left(), bar.right())
                .flatMap(column -> IntStream.range(bar.top(column) + 1, bar.bottom(column) - 1)
                        .filter(row -> isGround(column, row))
                        .map(row -> rgb[row * BLOCK * width + column * BLOCK]))
                .toArray();
        return middle(colours, 16) << 16 | middle(colours, 8) << 8 | middle(colours, 0);
    }

    private static int middle(int[] colours, int shift) {
        int[] values = Arrays.stream(colours)
                .map(colour -> colour >> shift & 0xff)
                .sorted()
                .toArray();
        return values.length == 0 ? 0 : values[values.length / 2];
    }

    private void invert(int[] pixels, int column, int from, int to, int ground) {
        for (int y = Math.max(0, from) * BLOCK; y < Math.min(down, to) * BLOCK; y++) {
            for (int at = y * width + column * BLOCK, end = at + BLOCK; at < end; at++) {
                pixels[at] =
                        inverted(rgb[at], ground, 16) | inverted(rgb[at], ground, 8) | inverted(rgb[at], ground, 0);
            }
        }
    }

    /** The ground becomes white. */
    private static int inverted(int colour, int ground, int shift) {
        int value = 0xff - (colour >> shift & 0xff);
        int white = 0xff - (ground >> shift & 0xff);
        return Math.min(0xff, value * 0xff / Math.max(1, white)) << shift;
    }

    private void fill(int[] pixels, int column, int from, int to) {
        if (column < 0 || column >= across) {
            return;
        }
        for (int y = Math.max(0, from) * BLOCK; y < Math.min(down, to) * BLOCK; y++) {
            int at = y * width + column * BLOCK;
            Arrays.fill(pixels, at, at + BLOCK, 0xffffff);
        }
    }
}
