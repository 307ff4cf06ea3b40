package io.tradematching.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Splits CSV (RFC 4180) into records in one pass and without making a string: a field is a place in the buffer. Several times as
 * fast as the libraries, all of which make one string for each of the eighteen fields. A quote that is never closed spoils its own
 * line, not the rest of the file.
 */
final class CsvRecords {

    static final String OPEN_QUOTE = "a quote is opened and not closed; double the quotes inside a quoted field";
    private static final int FIRST_SIZE = 1 << 20;
    /** A quoted record may span lines, but no more than this. */
    private static final int LONGEST_QUOTED = 1 << 16;

    private final InputStream input;
    private byte[] buffer = new byte[FIRST_SIZE];
    /** Where the current record begins. */
    private int at;

    private int filled;
    private boolean ended;
    private int[] starts = new int[32];
    private int[] ends = new int[32];
    private int fields;
    private long line;
    private long nextLine = 1;
    private @Nullable String problem;

    CsvRecords(InputStream input) {
        this.input = input;
    }

    /** Reads the next record that is not an empty line; the fields of the one before are gone. */
    boolean next() throws IOException {
        do {
            if (!makeComplete()) {
                return false;
            }
            line = nextLine;
            at = split();
        } while (fields == 1 && starts[0] == ends[0] && problem == null);
        return true;
    }

    int fields() {
        return fields;
    }

    byte[] buffer() {
        return buffer;
    }

    int start(int field) {
        return starts[field];
    }

    int end(int field) {
        return ends[field];
    }

    /** The number of the line on which the record begins, counted from 1. */
    long line() {
        return line;
    }

    /** What is wrong with the record's form; null if nothing is. */
    @Nullable
    String problem() {
        return problem;
    }

    /** Sees to it that the buffer holds all of the next record; false if nothing is left. */
    private boolean makeComplete() throws IOException {
        while (!ended && filled - at < LONGEST_QUOTED * 2) {
            refill();
        }
        int scan = at;
        while (!ended && noLineBreak(scan)) {
            scan = filled;
            scan -= refill();
        }
        return at < filled;
    }

    private boolean noLineBreak(int from) {
        for (int scan = from; scan < filled; scan++) {
            if (buffer[scan] == '\n') {
                return false;
            }
        }
        return true;
    }

    /** Makes room and reads on; returns by how much what is unread moved to the front. */
    private int refill() throws IOException {
        int moved = at;
        if (moved > 0) {
            System.arraycopy(buffer, at, buffer, 0, filled - at);
            filled -= moved;
            at = 0;
        } else if (filled == buffer.length) {
            buffer = Arrays.copyOf(buffer, Math.multiplyExact(buffer.length, 2));
        }
        int read = input.readNBytes(buffer, filled, buffer.length - filled);
        ended = read == 0;
        filled += read;
        return moved;
    }

    /** Takes the fields of one record and returns where the next one begins. */
    private int split() {
        fields = 0;
        problem = null;
        int scan = at;
        while (true) {
            scan = scan < filled && buffer[scan] == '"' ? quotedField(scan + 1) : plainField(scan);
            if (scan < 0) {
                return skipLine();
            }
            if (scan >= filled || buffer[scan] == '\n') {
                nextLine++;
                return Math.min(filled, scan + 1);
            }
            scan++;
        }
    }

    /** Returns the place of the comma or line break behind the field. */
    private int plainField(int from) {
        byte[] bytes = buffer;
        int limit = filled;
        int to = from;
        while (to < limit && bytes[to] != ',' && bytes[to] != '\n') {
            to++;
        }
        boolean carriageReturn = to > from && bytes[to - 1] == '\r' && (to == limit || bytes[to] == '\n');
        add(from, carriageReturn ? to - 1 : to);
        return to;
    }

    /** Moves the text together where it holds doubled quotes; returns -1 if the quote is not closed. */
    private int quotedField(int from) {
        int closing = closing(from);
        if (closing < 0) {
            return -1;
        }
        int to = from;
        for (int scan = from; scan < closing; scan++) {
            nextLine += buffer[scan] == '\n' ? 1 : 0;
            scan += buffer[scan] == '"' ? 1 : 0;
            buffer[to++] = buffer[scan];
        }
        add(from, to);
        int scan = closing + 1;
        while (scan < filled && buffer[scan] != ',' && buffer[scan] != '\n') {
            scan++;
        }
        return scan;
    }

    private int closing(int from) {
        int limit = Math.min(filled, from + LONGEST_QUOTED);
        for (int scan = from; scan < limit; scan++) {
            if (buffer[scan] == '"') {
                if (scan + 1 >= limit || buffer[scan + 1] != '"') {
                    return scan;
                }
                scan++;
            }
        }
        return -1;
    }

    private int skipLine() {
        problem = OPEN_QUOTE;
        nextLine++;
        int scan = at;
        while (scan < filled && buffer[scan] != '\n') {
            scan++;
        }
        return Math.min(filled, scan + 1);
    }

    private void add(int from, int to) {
        if (fields == starts.length) {
            starts = Arrays.copyOf(starts, fields * 2);
            ends = Arrays.copyOf(ends, fields * 2);
        }
        starts[fields] = from;
        ends[fields++] = to;
    }
}
