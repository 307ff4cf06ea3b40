package io.tradematching.document;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * A rectangle on a page as fractions of its width and height, origin top left, in the unrotated page image. As JSON an array
 * of four numbers.
 */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
@JsonPropertyOrder({"x0", "y0", "x1", "y1"})
public record Box(double x0, double y0, double x1, double y1) {

    public Box {
        if (!(x0 <= x1 && y0 <= y1)) {
            throw new IllegalArgumentException("Not a box: %s,%s to %s,%s".formatted(x0, y0, x1, y1));
        }
    }

    public double width() {
        return x1 - x0;
    }

    public double height() {
        return y1 - y0;
    }

    public Box union(Box other) {
        return new Box(Math.min(x0, other.x0), Math.min(y0, other.y0), Math.max(x1, other.x1), Math.max(y1, other.y1));
    }
}
