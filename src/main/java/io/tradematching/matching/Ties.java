package io.tradematching.matching;

import io.tradematching.matching.Pairing.AmbiguousGroup;
import io.tradematching.matching.Resolution.Group;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Collects, inside one group, the trades between which two assignments are too close to call. */
final class Ties {

    private final int rows;
    private final int[] parents;
    private final boolean[] tied;

    Ties(int rows, int columns) {
        this.rows = rows;
        parents = new int[rows + columns];
        tied = new boolean[rows + columns];
        for (int node = 0; node < parents.length; node++) {
            parents[node] = node;
        }
    }

    /** Ties every row and column that two nearly equal assignments use differently. */
    void join(int[] best, int[] other) {
        int first = -1;
        for (int row = 0; row < best.length; row++) {
            if (best[row] != other[row]) {
                first = tie(first, row);
                first = best[row] == Assignment.NONE ? first : tie(first, rows + best[row]);
                first = other[row] == Assignment.NONE ? first : tie(first, rows + other[row]);
            }
        }
    }

    private int tie(int first, int node) {
        tied[node] = true;
        if (first >= 0) {
            parents[root(node)] = root(first);
            return first;
        }
        return node;
    }

    private int root(int node) {
        int root = node;
        while (parents[root] != root) {
            root = parents[root];
        }
        return root;
    }

    boolean contains(int row) {
        return tied[row];
    }

    List<AmbiguousGroup> groups(Group group) {
        Map<Integer, AmbiguousGroup> groups = new TreeMap<>();
        List<AmbiguousGroup> inOrder = new ArrayList<>();
        for (int node = 0; node < tied.length; node++) {
            if (tied[node]) {
                AmbiguousGroup tie = groups.computeIfAbsent(root(node), _ -> {
                    AmbiguousGroup added = new AmbiguousGroup(new ArrayList<>(), new ArrayList<>());
                    inOrder.add(added);
                    return added;
                });
                if (node < rows) {
                    tie.banks().add(group.banks().get(node));
                } else {
                    tie.counterparties().add(group.counterparties().get(node - rows));
                }
            }
        }
        return inOrder;
    }
}
