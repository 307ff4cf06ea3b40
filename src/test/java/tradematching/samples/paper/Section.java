package tradematching.samples.paper;

import java.util.List;

/** A part of a paper in the form that its content asks for; how it looks is the sheet's business. */
public sealed interface Section {

    /** Empty where the part has no heading. */
    String heading();

    Part part();

    /** What a section is about; sheets treat some differently. */
    enum Part {
        REFERENCES,
        PARTIES,
        TERMS,
        LEG,
        DOCUMENTATION,
        ACCOUNTS,
        ANNEX
    }

    /** Labels and values. */
    record Rows(Part part, String heading, List<Row> rows) implements Section {}

    /** Labels with one value for each of two columns. */
    record Columns(Part part, String heading, List<String> titles, List<ColumnRow> rows) implements Section {}

    /** A table of its own: one heading for each column. */
    record Listing(Part part, String heading, List<String> header, List<List<String>> rows) implements Section {}

    /** Running text. */
    record Prose(Part part, String heading, List<String> paragraphs) implements Section {}

    /** @param value lines are separated by a line feed */
    record Row(String label, String value) {}

    record ColumnRow(String label, String first, String second) {}
}
