package io.tradematching.extraction.layout;

import java.util.ArrayList;
import java.util.List;

/** Words of one line with no gap between them wider than a blank: a cell, a label, a heading, or a line of prose. */
public final class Segment {

    private final Passage passage;
    private final double x0;
    private final double x1;
    private final boolean leaderAfter;

    Segment(List<Token> tokens, boolean leaderAfter) {
        this(tokens, leaderAfter, tokens.getFirst().x0(), tokens.getLast().x1());
    }

    private Segment(List<Token> tokens, boolean leaderAfter, double x0, double x1) {
        this.passage = Passage.of(tokens);
        this.x0 = x0;
        this.x1 = x1;
        this.leaderAfter = leaderAfter;
    }

    /** Words that stand for all that is printed in the place of others. */
    static Segment across(List<Segment> place, List<Token> tokens) {
        Segment last = place.getLast();
        return new Segment(tokens, last.leaderAfter, place.getFirst().x0, last.x1);
    }

    /** This segment and the one on the next line as one text. */
    public Segment above(Segment below) {
        List<Token> both = new ArrayList<>(passage.tokens());
        both.addAll(below.passage.tokens());
        return new Segment(both, below.leaderAfter, x0, Math.max(x1, below.x1));
    }

    public Passage passage() {
        return passage;
    }

    public String text() {
        return passage.text();
    }

    public double x0() {
        return x0;
    }

    public double x1() {
        return x1;
    }

    public double width() {
        return x1 - x0;
    }

    /** Whether dots or a rule lead from this segment to the next: then this one is a label. */
    public boolean leaderAfter() {
        return leaderAfter;
    }

    /** How much of the narrower of the two lies above or below the other. */
    public double overlap(Segment other) {
        double shared = Math.min(x1, other.x1) - Math.max(x0, other.x0);
        return shared / Math.max(1e-9, Math.min(width(), other.width()));
    }

    @Override
    public String toString() {
        return text();
    }
}
