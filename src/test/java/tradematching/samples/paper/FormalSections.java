package tradematching.samples.paper;

import io.tradematching.trade.Term;
import io.tradematching.trade.TradeSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import tradematching.samples.deal.Deal;
import tradematching.samples.deal.Party;
import tradematching.samples.paper.Section.Part;
import tradematching.samples.paper.Section.Row;

/** References, documentation, accounts and the annex: what stands around the economics. */
final class FormalSections {

    private static final List<String> CORRESPONDENTS = List.of(
            "Lakeshore National Association, Chicago",
            "Castellane Bank International plc, London",
            "Halvard Handelsbank AG");

    private final PaperDraft draft;

    FormalSections(PaperDraft draft) {
        this.draft = draft;
    }

    Section references() {
        List<Row> rows = new ArrayList<>();
        rows.add(row("our_reference", draft.own("reference")));
        if (draft.draw.fork("your_reference").chance(0.8)) {
            rows.add(row("your_reference", draft.others("reference")));
        }
        if (draft.printed.knows(Term.VERSION)) {
            rows.add(row("version", Term.VERSION));
        }
        if (draft.draw.fork("confirmation_date").chance(0.6)) {
            rows.add(row("confirmation_date", Term.CONFIRMATION_DATE));
        }
        if (draft.draw.fork("product_type").chance(0.6)) {
            rows.add(new Row(draft.words.get("label.product_type"), productName()));
        }
        if (draft.printed.knows(Term.UTI)) {
            rows.add(row("uti", Term.UTI));
        }
        return new Section.Rows(Part.REFERENCES, draft.words.get("heading.references"), rows);
    }

    String productName() {
        draft.printed.state(Term.PRODUCT_TYPE);
        return draft.words.get("product." + draft.deal.product());
    }

    private Row row(String label, Term term) {
        return new Row(draft.words.get("label." + label), draft.values.write(term.wireName()));
    }

    List<Section> documentation() {
        List<Row> rows = new ArrayList<>();
        boolean inOpening = draft.composition.agreementInOpening();
        add(rows, Term.MASTER_AGREEMENT, !inOpening);
        add(
                rows,
                Term.MASTER_AGREEMENT_DATE,
                !inOpening && draft.draw.fork("master_date").chance(0.7));
        add(rows, Term.CREDIT_SUPPORT_ANNEX, draft.draw.fork("csa").chance(0.6));
        add(rows, Term.GOVERNING_LAW, draft.draw.fork("law").chance(0.8));
        return rows.isEmpty()
                ? List.of()
                : List.of(new Section.Rows(Part.DOCUMENTATION, draft.words.get("heading.documentation"), rows));
    }

    private void add(List<Row> rows, Term term, boolean wanted) {
        if (wanted && draft.printed.knows(term)) {
            rows.add(row(term.wireName(), term));
        }
    }

    List<Section> accounts() {
        if (!draft.draw.fork("accounts").chance(0.7)) {
            return List.of();
        }
        List<Row> rows = new ArrayList<>();
        for (TradeSource side : TradeSource.values()) {
            String payments = draft.words.get("account.payments").replace("{0}", draft.names.of(side));
            rows.add(new Row(payments, account(draft.deal.party(side))));
        }
        return List.of(new Section.Rows(Part.ACCOUNTS, draft.words.get("heading.accounts"), rows));
    }

    private String account(Party party) {
        String bank = draft.draw.fork(party.shortName()).pick(CORRESPONDENTS);
        return "%s\nSWIFT: %s\n%s: %s".formatted(bank, party.bic(), draft.words.get("account.number"), party.account());
    }

    List<Section> annex() {
        Deal deal = draft.deal;
        if (deal.schedule().isEmpty() || !draft.draw.fork("annex").chance(0.4)) {
            return List.of();
        }
        List<List<String>> rows = new ArrayList<>();
        LocalDate start = LocalDate.parse(deal.fact(Term.EFFECTIVE_DATE).wire());
        for (LocalDate date : deal.schedule()) {
            rows.add(List.of(String.valueOf(rows.size() + 1), day(start), day(date), day(date)));
            start = date;
        }
        List<String> header = List.of(
                draft.words.get("annex.number"),
                draft.words.get("annex.start"),
                draft.words.get("annex.end"),
                draft.words.get("annex.date"));
        return List.of(new Section.Listing(Part.ANNEX, draft.words.get("heading.annex"), header, rows));
    }

    private String day(LocalDate date) {
        return draft.composition.formats().date(date);
    }
}
