package io.tradematching.matching;

import java.util.Arrays;

/** Numbers from 0 in groups that can be joined, by union-find. */
final class Groups {

    private int[] parents = new int[64];
    private int size;

    /** Adds the next number, in a group of its own. */
    int add() {
        if (size == parents.length) {
            parents = Arrays.copyOf(parents, Growth.beyond(size));
        }
        parents[size] = size;
        return size++;
    }

    void join(int one, int other) {
        parents[of(one)] = of(other);
    }

    /** One number that stands for the group. */
    int of(int member) {
        int root = member;
        while (parents[root] != root) {
            parents[root] = parents[parents[root]];
            root = parents[root];
        }
        return root;
    }
}
