package io.tradematching.reconciliation;

import io.tradematching.document.Box;
import io.tradematching.document.TextMethod;
import io.tradematching.extraction.ExtractedField;
import io.tradematching.failure.Failure;
import io.tradematching.failure.FailureReason;
import io.tradematching.trade.StoredTrade;
import io.tradematching.trade.Term;
import io.tradematching.trade.TermValue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Papers that read as tests say, the first time and the second. */
final class FakePapers implements Papers {

    final List<String> readAgain = new ArrayList<>();
    private final Map<String, PaperStub> papers = new HashMap<>();

    /** A paper on whose second page the fixed rate is printed. */
    PaperStub of(io.tradematching.reconciliation.Paper trade, TextMethod method) {
        PaperStub paper = new PaperStub(trade.stored(), method);
        papers.put(trade.stored().documentId(), paper);
        return paper;
    }

    @Override
    public Map<StoredTrade, Papers.Paper> find(Collection<StoredTrade> trades) {
        Map<StoredTrade, Papers.Paper> found = new HashMap<>();
        trades.stream()
                .filter(trade -> papers.containsKey(trade.documentId()))
                .forEach(trade -> found.put(trade, papers.get(trade.documentId())));
        return found;
    }

    static ExtractedField rate(String value, TextMethod method, double confidence) {
        return new ExtractedField(
                Term.FIXED_RATE,
                value + " as printed",
                TermValue.parse(Term.FIXED_RATE.type(), value),
                2,
                new Box(0.4, 0.5, 0.6, 0.52),
                method,
                confidence);
    }

    final class PaperStub implements Papers.Paper {

        private final StoredTrade trade;
        private final TextMethod method;
        private List<ExtractedField> second = List.of();
        private boolean gone;

        PaperStub(StoredTrade trade, TextMethod method) {
            this.trade = trade;
            this.method = method;
        }

        PaperStub readingTheSecondTime(String rate) {
            return readingTheSecondTime(rate, 0.9);
        }

        PaperStub readingTheSecondTime(String rate, double confidence) {
            second = List.of(rate(rate, TextMethod.OCR, confidence));
            return this;
        }

        void goes() {
            gone = true;
        }

        @Override
        public List<ExtractedField> firstReading() {
            return List.of(rate(
                    trade.trade().terms().text(Term.FIXED_RATE).orElseThrow(),
                    method,
                    method == TextMethod.TEXT ? 1 : 0.8));
        }

        @Override
        public synchronized List<ExtractedField> readAgain(Set<Integer> pages) {
            readAgain.add(trade.tradeId() + " " + pages);
            if (gone) {
                throw new Failure(FailureReason.OBJECT_GONE, trade.s3Source(), "is gone").asException();
            }
            return second;
        }
    }
}
