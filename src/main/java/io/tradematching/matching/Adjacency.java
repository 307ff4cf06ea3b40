package io.tradematching.matching;

import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/** The edges of every row of one side, in one array. */
final class Adjacency {

    private final int[] starts;
    private final int[] sorted;

    /** @param end the row at which an edge ends on this side; @param open whether an edge counts */
    Adjacency(Edges edges, int rows, IntUnaryOperator end, IntPredicate open) {
        starts = new int[rows + 1];
        for (int edge = 0; edge < edges.size(); edge++) {
            starts[end.applyAsInt(edge) + 1] += open.test(edge) ? 1 : 0;
        }
        for (int row = 0; row < rows; row++) {
            starts[row + 1] += starts[row];
        }
        sorted = new int[starts[rows]];
        int[] next = starts.clone();
        for (int edge = 0; edge < edges.size(); edge++) {
            if (open.test(edge)) {
                sorted[next[end.applyAsInt(edge)]++] = edge;
            }
        }
    }

    int start(int row) {
        return starts[row];
    }

    int end(int row) {
        return starts[row + 1];
    }

    int edge(int at) {
        return sorted[at];
    }

    int degree(int row) {
        return starts[row + 1] - starts[row];
    }
}
