package io.tradematching.extraction.model;

import io.tradematching.extraction.layout.PageLayout;
import io.tradematching.extraction.layout.Passage;
import io.tradematching.extraction.model.GapReading.Pointed;
import io.tradematching.trade.ProductType;
import io.tradematching.trade.Term;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Has a language model point at the terms that are open. It is shown the page's words as data and may only say where a term is
 * printed; what is not printed there is discarded, so it cannot make up a value, nor can a document make it say one.
 */
public final class GapReader {

    private final LanguageModel model;

    public GapReader(LanguageModel model) {
        this.model = model;
    }

    /** @param item the document's name */
    public GapReading read(String item, ProductType product, List<Gap> gaps, List<PageLayout> pages) {
        PrintedLines lines = PrintedLines.of(pages);
        if (lines.isTooLong()) {
            return GapReading.without(ModelNote.of(
                    "MODEL_NOT_ASKED", "the document is too long for one question; its open terms stay open"));
        }
        ModelQuestion question = GapPrompt.question(item, product, gaps, lines);
        return switch (model.ask(question)) {
            case ModelAnswer.Answered answered -> believed(answered, gaps, lines);
            case ModelAnswer.Unavailable(var reason, var message) ->
                GapReading.without(ModelNote.of("MODEL_UNAVAILABLE", reason + ": " + message));
        };
    }

    private static GapReading believed(ModelAnswer.Answered answer, List<Gap> gaps, PrintedLines lines) {
        List<ModelNote> notes = new ArrayList<>(List.of(call(answer)));
        Map<Term, Pointed> values = new EnumMap<>(Term.class);
        Optional<List<Claim>> claims = Claim.ofJson(answer.text());
        if (claims.isEmpty()) {
            notes.add(ModelNote.of("MODEL_ANSWER_MALFORMED", "the model's answer is not the JSON it was asked for"));
        }
        for (Claim claim : claims.orElse(List.of())) {
            judge(claim, gaps, lines, values, notes);
        }
        return new GapReading(answer.model(), List.copyOf(values.values()), notes);
    }

    private static void judge(
            Claim claim, List<Gap> gaps, PrintedLines lines, Map<Term, Pointed> values, List<ModelNote> notes) {
        Optional<Term> term =
                Term.ofWireName(claim.term()).filter(named -> gaps.stream().anyMatch(gap -> gap.term() == named));
        if (term.isEmpty()) {
            notes.add(ModelNote.of("MODEL_VALUE_DISCARDED", "the model gave a term that it was not asked for"));
            return;
        }
        Optional<Passage> printed = lines.find(claim);
        if (printed.isEmpty()) {
            notes.add(new ModelNote(
                    "MODEL_VALUE_DISCARDED", "the model's value is not printed where it says", term.get()));
        } else if (values.putIfAbsent(term.get(), new Pointed(term.get(), printed.get())) != null) {
            notes.add(new ModelNote("MODEL_VALUE_DISCARDED", "the model gave a second value", term.get()));
        }
    }

    private static ModelNote call(ModelAnswer.Answered answer) {
        return ModelNote.of(
                "MODEL_CALL",
                "%s with prompt %s: %d tokens in, %d out, %s USD"
                        .formatted(
                                answer.model(),
                                GapPrompt.VERSION,
                                answer.inputTokens(),
                                answer.outputTokens(),
                                answer.cost().toPlainString()));
    }
}
