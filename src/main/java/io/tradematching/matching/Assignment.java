package io.tradematching.matching;

import java.util.Arrays;

/** The one-to-one assignment with the highest total value: the Hungarian method with potentials, cubic in the smaller side. */
final class Assignment {

    static final int NONE = -1;

    private Assignment() {}

    /**
     * @param values of each row with each column; only positive ones are worth assigning
     * @return the column of each row, or {@link #NONE}
     */
    static int[] best(int[][] values) {
        int rows = values.length;
        int columns = rows == 0 ? 0 : values[0].length;
        if (rows > columns) {
            return inverted(best(transposed(values)), rows);
        }
        int[] columnOfRow = new Solver(values).solve();
        for (int row = 0; row < rows; row++) {
            if (values[row][columnOfRow[row]] <= 0) {
                columnOfRow[row] = NONE;
            }
        }
        return columnOfRow;
    }

    static long total(int[][] values, int[] columnOfRow) {
        long total = 0;
        for (int row = 0; row < columnOfRow.length; row++) {
            total += columnOfRow[row] == NONE ? 0 : values[row][columnOfRow[row]];
        }
        return total;
    }

    private static int[][] transposed(int[][] values) {
        int[][] transposed = new int[values[0].length][values.length];
        for (int row = 0; row < values.length; row++) {
            for (int column = 0; column < values[0].length; column++) {
                transposed[column][row] = values[row][column];
            }
        }
        return transposed;
    }

    private static int[] inverted(int[] rowOfColumn, int rows) {
        int[] columnOfRow = new int[rows];
        Arrays.fill(columnOfRow, NONE);
        for (int column = 0; column < rowOfColumn.length; column++) {
            if (rowOfColumn[column] != NONE) {
                columnOfRow[rowOfColumn[column]] = column;
            }
        }
        return columnOfRow;
    }

    /** Rows and columns count from 1, with 0 for "none", as the method is usually written down. Values become costs. */
    private static final class Solver {

        private final int[][] values;
        private final int rows;
        private final int columns;
        private final long[] rowPotentials;
        private final long[] columnPotentials;
        private final int[] rowOfColumn;
        private final int[] previous;
        private final long[] slack;
        private final boolean[] visited;

        private Solver(int[][] values) {
            this.values = values;
            rows = values.length;
            columns = rows == 0 ? 0 : values[0].length;
            rowPotentials = new long[rows + 1];
            columnPotentials = new long[columns + 1];
            rowOfColumn = new int[columns + 1];
            previous = new int[columns + 1];
            slack = new long[columns + 1];
            visited = new boolean[columns + 1];
        }

        private int[] solve() {
            for (int row = 1; row <= rows; row++) {
                augment(row);
            }
            int[] columnOfRow = new int[rows];
            for (int column = 1; column <= columns; column++) {
                if (rowOfColumn[column] != 0) {
                    columnOfRow[rowOfColumn[column] - 1] = column - 1;
                }
            }
            return columnOfRow;
        }

        private void augment(int row) {
            rowOfColumn[0] = row;
            Arrays.fill(slack, Long.MAX_VALUE);
            Arrays.fill(visited, false);
            int column = 0;
            while (rowOfColumn[column] != 0) {
                visited[column] = true;
                column = nearest(column);
            }
            while (column != 0) {
                rowOfColumn[column] = rowOfColumn[previous[column]];
                column = previous[column];
            }
        }

        /** Widens the search by the cheapest unvisited column and moves the potentials along. */
        private int nearest(int column) {
            int row = rowOfColumn[column];
            int nearest = 0;
            long delta = Long.MAX_VALUE;
            for (int other = 1; other <= columns; other++) {
                if (!visited[other]) {
                    long reduced = cost(row, other) - rowPotentials[row] - columnPotentials[other];
                    if (reduced < slack[other]) {
                        slack[other] = reduced;
                        previous[other] = column;
                    }
                    if (slack[other] < delta) {
                        delta = slack[other];
                        nearest = other;
                    }
                }
            }
            shift(delta);
            return nearest;
        }

        private void shift(long delta) {
            for (int column = 0; column <= columns; column++) {
                if (visited[column]) {
                    rowPotentials[rowOfColumn[column]] += delta;
                    columnPotentials[column] -= delta;
                } else {
                    slack[column] -= delta;
                }
            }
        }

        private long cost(int row, int column) {
            return -(long) Math.max(0, values[row - 1][column - 1]);
        }
    }
}
