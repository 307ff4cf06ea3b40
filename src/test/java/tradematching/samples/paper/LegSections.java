package tradematching.samples.paper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tradematching.samples.paper.Section.ColumnRow;
import tradematching.samples.paper.Section.Part;
import tradematching.samples.paper.Section.Row;

/** Writes the legs of a trade in the house's arrangement. */
final class LegSections {

    private final PaperDraft draft;
    private final TermRows rows;

    LegSections(PaperDraft draft) {
        this.draft = draft;
        this.rows = new TermRows(draft);
    }

    List<Section> of(List<String> legs) {
        List<String> present = legs.stream().filter(this::exists).toList();
        return switch (draft.composition.legBlock()) {
            case SECTIONS -> present.stream().map(this::section).toList();
            case FLAT -> List.of(flat(present));
            case SIDE_BY_SIDE -> List.of(sideBySide(present.getFirst(), present.getLast()));
        };
    }

    private boolean exists(String leg) {
        return draft.values.canWrite(leg + "_payer") || draft.values.canWrite(leg + "_value_date");
    }

    private Section section(String leg) {
        String heading = heading(leg);
        List<Row> terms = rows.rows(Blueprint.leg(leg), Labels.insideLeg(draft));
        return new Section.Rows(Part.LEG, heading, terms);
    }

    private String heading(String leg) {
        return draft.heading(leg);
    }

    private Section flat(List<String> legs) {
        List<Row> all = new ArrayList<>();
        legs.forEach(leg -> all.addAll(rows.rows(Blueprint.leg(leg), Labels.flat(draft))));
        return new Section.Rows(Part.TERMS, draft.words.get("heading.legs"), all);
    }

    private Section sideBySide(String first, String second) {
        Map<String, String[]> cells = new LinkedHashMap<>();
        fill(cells, first, 0);
        fill(cells, second, 1);
        List<ColumnRow> table = new ArrayList<>();
        cells.forEach((label, values) -> table.add(new ColumnRow(label, values[0], values[1])));
        List<String> titles = List.of(heading(first), heading(second));
        return new Section.Columns(Part.LEG, draft.words.get("heading.legs"), titles, table);
    }

    private void fill(Map<String, String[]> cells, String leg, int column) {
        for (Row row : rows.rows(Blueprint.leg(leg), Labels.insideLeg(draft))) {
            cells.computeIfAbsent(row.label(), label -> new String[] {"", ""})[column] = row.value();
        }
    }
}
