package tradematching.samples.paper;

import io.tradematching.trade.Term;
import io.tradematching.trade.TermValue;
import io.tradematching.trade.TradeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tradematching.samples.deal.Deal;
import tradematching.samples.deal.Draw;
import tradematching.samples.paper.Section.Part;

/** Writes one house's paper about a deal. */
public final class PaperWriter {

    private final PaperDraft draft;
    private final FormalSections formal;

    private PaperWriter(PaperDraft draft) {
        this.draft = draft;
        this.formal = new FormalSections(draft);
    }

    public static WrittenPaper write(Deal deal, TradeSource issuer, Composition composition, Draw draw) {
        return new PaperWriter(new PaperDraft(deal, issuer, composition, draw)).write();
    }

    private WrittenPaper write() {
        String subject = formal.productName();
        List<String> opening = opening();
        List<Section> sections = new ArrayList<>();
        sections.add(formal.references());
        sections.addAll(new PartySections(draft).write());
        sections.addAll(draft.composition.prose() ? narrative() : terms());
        sections.addAll(formal.documentation());
        sections.addAll(formal.accounts());
        sections.addAll(formal.annex());
        Paper paper = new Paper(
                draft.deal.party(draft.issuer),
                draft.deal.party(draft.issuer.other()),
                title(),
                subject,
                opening,
                sections,
                List.of(draft.words.get("closing.1"), draft.words.get("closing.2")),
                signatures());
        return new WrittenPaper(paper, truth());
    }

    private String title() {
        return draft.printed.knows(Term.VERSION) ? draft.fill(draft.words.get("amended")) : draft.words.get("document");
    }

    private List<String> opening() {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(draft.fill(draft.words.get("opening.1")));
        boolean agreement = draft.composition.agreementInOpening() && draft.printed.knows(Term.MASTER_AGREEMENT_DATE);
        paragraphs.add(draft.fill(draft.words.get(agreement ? "opening.agreement" : "opening.2")));
        return paragraphs;
    }

    private List<Section> narrative() {
        String file = draft.words.get("prose");
        return List.of(new Section.Prose(Part.TERMS, "", new Narrative(draft, file).paragraphs()));
    }

    private List<Section> terms() {
        TermRows rows = new TermRows(draft);
        List<Section> sections = new ArrayList<>();
        Blueprint.of(draft.deal.product()).forEach((group, items) -> {
            if (group.equals("legs")) {
                sections.addAll(new LegSections(draft).of(items));
            } else {
                add(sections, group, rows.rows(items, Labels.flat(draft)));
            }
        });
        return sections;
    }

    private void add(List<Section> sections, String group, List<Section.Row> rows) {
        if (!rows.isEmpty()) {
            sections.add(new Section.Rows(Part.TERMS, draft.heading(group), rows));
        }
    }

    private Paper.Signatures signatures() {
        return new Paper.Signatures(
                draft.fill(draft.words.get("signature.ours")),
                draft.fill(draft.words.get("signature.theirs")),
                draft.words.get("signature.by"),
                draft.words.get("signature.name"),
                draft.words.get("signature.title"),
                draft.words.get("signature.date"));
    }

    private Map<Term, TermValue> truth() {
        Map<Term, TermValue> truth = draft.printed.truth();
        for (String prefix : new String[] {"", "near_", "far_"}) {
            derive(truth, prefix);
        }
        truth.put(Term.BANK_NAME, draft.printed.peek(Term.BANK_NAME));
        truth.put(Term.COUNTERPARTY_NAME, draft.printed.peek(Term.COUNTERPARTY_NAME));
        return truth;
    }

    /** What the bank buys and sells follows from who pays which currency. */
    private static void derive(Map<Term, TermValue> truth, String prefix) {
        for (int side = 1; side <= 2; side++) {
            TermValue payer = truth.get(PaperDraft.term(prefix, "currency%d_payer".formatted(side)));
            if (payer != null) {
                String verb = payer.wire().equals(TradeSource.BANK.name()) ? "sell" : "buy";
                truth.put(
                        PaperDraft.term(prefix, "bank_%s_currency".formatted(verb)),
                        truth.get(PaperDraft.term(prefix, "currency" + side)));
                truth.put(
                        PaperDraft.term(prefix, "bank_%s_amount".formatted(verb)),
                        truth.get(PaperDraft.term(prefix, "amount" + side)));
            }
        }
    }
}
