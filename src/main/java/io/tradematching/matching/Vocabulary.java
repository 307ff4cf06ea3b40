package io.tradematching.matching;

/** The texts that recur over the trades of both sides, numbered once. */
public final class Vocabulary {

    final Dictionary products = new Dictionary();
    final Dictionary currencies = new Dictionary();
    final Dictionary indices = new Dictionary();
    /** Of parties and of assets. */
    final Dictionary names = new Dictionary();

    final Dictionary leis = new Dictionary();
    final Dictionary directions = new Dictionary();
}
