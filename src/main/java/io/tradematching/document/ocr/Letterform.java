package io.tradematching.document.ocr;

/** How a printed letter looks: its grey values on a grid of fixed height, its width in proportion. */
final class Letterform {

    private static final int HEIGHT = 20;
    private static final int WIDTH = 28;
    private static final int SHIFT = 1;
    private static final int CELLS = HEIGHT * (WIDTH - 2 * SHIFT);

    private final byte[] grid = new byte[WIDTH * HEIGHT];
    private final int height;

    private Letterform(int height) {
        this.height = height;
    }

    static Letterform of(GrayImage page, Spot letter) {
        Letterform form = new Letterform(letter.height());
        double scale = (double) letter.height() / HEIGHT;
        double left = (letter.left() + letter.right()) / 2.0 - WIDTH * scale / 2;
        for (int row = 0; row < HEIGHT; row++) {
            for (int column = 0; column < WIDTH; column++) {
                double x = left + column * scale;
                boolean inside = x + scale > letter.left() && x < letter.right();
                form.grid[row * WIDTH + column] =
                        inside ? mean(page, x, letter.top() + row * scale, scale) : (byte) 0xff;
            }
        }
        return form;
    }

    private static byte mean(GrayImage page, double x, double y, double side) {
        int left = Math.clamp((int) x, 0, page.width() - 1);
        int top = Math.clamp((int) y, 0, page.height() - 1);
        int right = Math.clamp((int) Math.ceil(x + side), left + 1, page.width());
        int bottom = Math.clamp((int) Math.ceil(y + side), top + 1, page.height());
        int sum = 0;
        for (int row = top; row < bottom; row++) {
            for (int column = left; column < right; column++) {
                sum += page.at(column, row);
            }
        }
        return (byte) (sum / ((right - left) * (bottom - top)));
    }

    /** Prints of one size resemble each other most. */
    boolean isAboutAsHighAs(Letterform other) {
        return Math.abs(height - other.height) <= 0.2 * Math.max(height, other.height);
    }

    /**
     * 0 for the same picture, 255 for its negative; the letter may be a little off its place.
     *
     * @param most larger ones need not be exact
     */
    double distance(Letterform other, double most) {
        double least = most;
        for (int shift = -SHIFT; shift <= SHIFT; shift++) {
            least = Math.min(least, shifted(other, shift, least));
        }
        return least;
    }

    private double shifted(Letterform other, int shift, double most) {
        double limit = most * CELLS;
        long sum = 0;
        for (int row = 0; row < HEIGHT && sum < limit; row++) {
            for (int column = SHIFT; column < WIDTH - SHIFT; column++) {
                int at = row * WIDTH + column;
                sum += Math.abs((grid[at] & 0xff) - (other.grid[at + shift] & 0xff));
            }
        }
        return (double) sum / CELLS;
    }
}
