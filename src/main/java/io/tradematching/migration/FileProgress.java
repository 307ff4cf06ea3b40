package io.tradematching.migration;

/** Is told how far a longer piece of work has come. */
@FunctionalInterface
public interface FileProgress {

    /** For work that nobody watches. */
    FileProgress UNSEEN = (_, _, _) -> {};

    void at(long done, long total, String item);
}
