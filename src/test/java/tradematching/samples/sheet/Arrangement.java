package tradematching.samples.sheet;

import java.util.function.BiFunction;
import tradematching.samples.paper.Paper;

/** The ways houses arrange a paper. */
public enum Arrangement {
    FRAMED_TABLE((paper, canvas) -> new TableSheet(paper, canvas, TableSheet.Style.FRAMED)),
    RULED_TABLE((paper, canvas) -> new TableSheet(paper, canvas, TableSheet.Style.RULED)),
    BANDED_TABLE((paper, canvas) -> new TableSheet(paper, canvas, TableSheet.Style.BANDED)),
    RIGHT_LABELS((paper, canvas) -> new TableSheet(paper, canvas, TableSheet.Style.RIGHT_LABELS)),
    RIGHT_VALUES((paper, canvas) -> new TableSheet(paper, canvas, TableSheet.Style.RIGHT_VALUES)),
    CARDS((paper, canvas) -> new CardSheet(paper, canvas, 3, false)),
    FORM_BOXES((paper, canvas) -> new CardSheet(paper, canvas, 2, true)),
    FOUR_COLUMN_GRID(GridSheet::new),
    LETTER((paper, canvas) -> new LetterSheet(paper, canvas, LetterSheet.Style.HANGING)),
    DOT_LEADERS((paper, canvas) -> new LetterSheet(paper, canvas, LetterSheet.Style.LEADERS)),
    CLAUSES((paper, canvas) -> new LetterSheet(paper, canvas, LetterSheet.Style.RUN_IN)),
    MEMORANDUM(MemoSheet::new),
    PANELS(PanelSheet::new),
    TELEX(TelexSheet::new);

    private final BiFunction<Paper, Canvas, Sheet> sheet;

    Arrangement(BiFunction<Paper, Canvas, Sheet> sheet) {
        this.sheet = sheet;
    }

    /** @param documentId makes the same paper the same bytes */
    public byte[] print(Paper paper, Look look, String footer, long documentId) {
        try (Canvas canvas = new Canvas(look, documentId)) {
            sheet.apply(paper, canvas).print();
            return canvas.finish(footer);
        }
    }
}
