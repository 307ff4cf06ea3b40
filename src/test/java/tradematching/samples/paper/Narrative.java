package tradematching.samples.paper;

import java.util.ArrayList;
import java.util.List;
import tradematching.samples.Resource;
import tradematching.samples.deal.Draw;

/** Tells a trade in sentences. */
final class Narrative {

    private final PaperDraft draft;
    private final List<String> sentences;

    Narrative(PaperDraft draft, String file) {
        this.draft = draft;
        this.sentences = Resource.lines(file + ".txt");
    }

    /** Paragraphs of two or three sentences. */
    List<String> paragraphs() {
        List<String> told = new ArrayList<>();
        sentences.forEach(sentence -> tell(sentence, told));
        Draw draw = draft.draw.fork("paragraphs");
        List<String> paragraphs = new ArrayList<>();
        for (int i = 0; i < told.size(); ) {
            int end = Math.min(told.size(), i + draw.between(1, 3));
            paragraphs.add(String.join(" ", told.subList(i, end)));
            i = end;
        }
        return paragraphs;
    }

    private void tell(String line, List<String> told) {
        int colon = line.indexOf(": ");
        boolean limited = colon > 0 && line.substring(0, colon).matches("[A-Z_]+");
        String sentence = limited ? line.substring(colon + 2) : line;
        boolean applies = !limited || line.startsWith(draft.deal.product() + ":");
        if (applies && draft.values.canFill(sentence) && addsSomething(sentence)) {
            told.add(draft.values.fill(sentence));
        }
    }

    /** Its first item besides the parties must be new: a shorter sentence never repeats what a longer one said. */
    private boolean addsSomething(String sentence) {
        return Values.items(sentence).stream()
                .filter(item -> !item.endsWith("payer") && !item.equals("buyer") && !item.equals("seller"))
                .noneMatch(draft.values::hasWritten);
    }
}
