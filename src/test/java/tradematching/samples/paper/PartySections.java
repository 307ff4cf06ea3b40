package tradematching.samples.paper;

import io.tradematching.trade.TradeSource;
import java.util.ArrayList;
import java.util.List;
import tradematching.samples.deal.Party;
import tradematching.samples.paper.Section.ColumnRow;
import tradematching.samples.paper.Section.Part;
import tradematching.samples.paper.Section.Row;

/** Writes who the parties are. */
final class PartySections {

    private final PaperDraft draft;
    private final boolean lei;
    private final boolean bic;
    private final boolean address;

    PartySections(PaperDraft draft) {
        this.draft = draft;
        this.lei = draft.draw.fork("lei").chance(0.75);
        this.bic = draft.draw.fork("bic").chance(0.7);
        this.address = draft.draw.fork("address").chance(0.6);
    }

    List<Section> write() {
        String heading = draft.words.get("heading.parties");
        return switch (draft.composition.partyBlock()) {
            case COLUMNS -> List.of(columns(heading));
            case ROWS -> List.of(new Section.Rows(Part.PARTIES, heading, named()));
            case SECTIONS -> List.of(section(draft.issuer), section(draft.issuer.other()));
            case ADDRESSES -> List.of(new Section.Rows(Part.PARTIES, "", addresses()));
        };
    }

    private Section columns(String heading) {
        List<ColumnRow> rows = new ArrayList<>();
        List<Row> ours = details(draft.issuer);
        List<Row> theirs = details(draft.issuer.other());
        for (int i = 0; i < ours.size(); i++) {
            rows.add(new ColumnRow(
                    ours.get(i).label(), ours.get(i).value(), theirs.get(i).value()));
        }
        List<String> titles =
                List.of(draft.names.columnTitle(draft.issuer), draft.names.columnTitle(draft.issuer.other()));
        return new Section.Columns(Part.PARTIES, heading, titles, rows);
    }

    private Section section(TradeSource side) {
        return new Section.Rows(Part.PARTIES, draft.names.columnTitle(side), details(side));
    }

    /** One list, the party named in each label. */
    private List<Row> named() {
        List<Row> rows = new ArrayList<>();
        for (TradeSource side : List.of(draft.issuer, draft.issuer.other())) {
            String party = draft.names.titlesAreNames() ? draft.deal.party(side).shortName() : draft.names.of(side);
            details(side).forEach(row -> rows.add(new Row(party + " " + row.label(), row.value())));
        }
        return rows;
    }

    private List<Row> addresses() {
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(draft.words.get("to"), addressed(draft.issuer.other())));
        rows.add(new Row(draft.words.get("from"), addressed(draft.issuer)));
        return rows;
    }

    private String addressed(TradeSource side) {
        Party party = draft.deal.party(side);
        draft.printed.state(PaperDraft.side(side, "name"));
        String text = draft.names.introduced(side) + "\n" + party.street() + ", " + party.city();
        return text + (lei ? "\n" + draft.words.get("label.lei") + ": " + draft.values.write(wire(side, "lei")) : "");
    }

    private List<Row> details(TradeSource side) {
        Party party = draft.deal.party(side);
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(draft.words.get("label.name"), draft.values.write(wire(side, "name"))));
        if (draft.composition.partyStyle() == PartyStyle.SHORT_NAMES) {
            rows.add(new Row(draft.words.get("label.short_name"), party.shortName()));
        }
        if (lei) {
            rows.add(new Row(draft.words.get("label.lei"), draft.values.write(wire(side, "lei"))));
        }
        if (bic) {
            rows.add(new Row(draft.words.get("label.bic"), draft.values.write(wire(side, "bic"))));
        }
        if (address) {
            rows.add(new Row(draft.words.get("label.address"), party.street() + "\n" + party.city()));
            rows.add(new Row(draft.words.get("label.contact"), party.email()));
        }
        return rows;
    }

    private static String wire(TradeSource side, String name) {
        return PaperDraft.side(side, name).wireName();
    }
}
