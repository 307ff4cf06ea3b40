package io.tradematching.extraction.layout;

import io.tradematching.document.PageText;
import io.tradematching.document.TextMethod;
import io.tradematching.document.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Puts a page's words back into lines and segments by their places alone; their order in the file means nothing. */
public final class LayoutReader {

    /** Wider gaps part columns; in units of the line's word height. Blanks measure 0.3 to 0.4. */
    private static final double COLUMN_GAP = 0.95;

    /** In units of the page's usual blank. */
    static final double WIDE_BLANK = 1.7;

    private static final int JUSTIFIED_WORDS = 8;
    private static final int FEWEST_GAPS = 20;
    private static final double SAME_LINE = 0.5;
    /** In units of the page's median height; print of this size never shares a row with smaller print. */
    private static final double LARGE = 3.5;

    private static final int LEGIBLE_LETTERS = 3;
    private static final double LEGIBLE = 0.8;

    private final Leaders leaders = new Leaders();

    public PageLayout read(PageText page) {
        List<Token> printed = page.words().stream()
                .filter(word -> !word.text().isBlank())
                .map(word -> token(page, word))
                .toList();
        double unit = medianHeight(printed);
        List<Line> withRulers = lines(page.number(), printed, unit);
        List<Token> tokens = Rulers.strip(printed, withRulers);
        List<Line> across = tokens.size() < printed.size() ? lines(page.number(), tokens, unit) : withRulers;
        List<Line> lines = new Blocks(unit, page.width())
                .find(across)
                .map(gutter -> gutter.parts(tokens).stream()
                        .flatMap(part -> lines(page.number(), part, unit).stream())
                        .toList())
                .orElse(across);
        return new PageLayout(page.number(), page.width(), page.height(), unit, pitch(lines, unit), lines);
    }

    private List<Line> lines(int page, List<Token> tokens, double unit) {
        List<List<Token>> rows = rows(tokens, LARGE * unit);
        double blank = usualBlank(rows);
        List<Line> lines = rows.stream()
                .map(row -> line(page, row, blank))
                .filter(line -> !line.segments().isEmpty() && !Folios.isFolio(line))
                .toList();
        ColumnEdges edges = ColumnEdges.of(lines, unit, blank);
        return lines.stream().map(edges::part).toList();
    }

    private static Token token(PageText page, Word word) {
        return new Token(
                word.text().strip(),
                word,
                page.number(),
                page.method(),
                word.upright().x0() * page.width(),
                word.upright().y0() * page.height(),
                word.upright().x1() * page.width(),
                word.upright().y1() * page.height());
    }

    /** Large print has rows of its own, which its smaller letters belong to: one of its words may be no taller than large. */
    private static List<List<Token>> rows(List<Token> tokens, double large) {
        List<Token> huge = tokens.stream()
                .filter(token -> token.height() > large && isLegible(token))
                .toList();
        Predicate<Token> isBeside = token -> token.height() > large / 2
                && huge.stream().anyMatch(other -> overlap(token, other.y0(), other.y1()) > SAME_LINE);
        List<Token> print =
                tokens.stream().filter(token -> token.height() <= large).toList();
        return Stream.of(
                        rows(print.stream().filter(isBeside.negate()).toList()),
                        rows(Stream.concat(huge.stream(), print.stream().filter(isBeside))
                                .toList()))
                .flatMap(List::stream)
                .sorted(Comparator.comparingDouble(Row::middle))
                .map(row -> row.tokens)
                .toList();
    }

    /** Rules, stamps and dirt are recognised as one or two huge letters; a large title is whole words. */
    private static boolean isLegible(Token token) {
        return token.method() != TextMethod.OCR
                || token.word().confidence() >= LEGIBLE
                        && token.text().chars().filter(Character::isLetter).count() >= LEGIBLE_LETTERS;
    }

    static double medianHeight(List<Token> tokens) {
        double[] heights = tokens.stream().mapToDouble(Token::height).sorted().toArray();
        return heights.length == 0 ? 1 : Math.max(heights[heights.length / 2], 1e-6);
    }

    /** Each word joins the row it shares most of its height with, or starts one. */
    private static List<Row> rows(List<Token> tokens) {
        List<Row> rows = new ArrayList<>();
        List<Row> open = new ArrayList<>();
        List<Token> downwards =
                tokens.stream().sorted(Comparator.comparingDouble(Token::y0)).toList();
        for (Token token : downwards) {
            open.removeIf(row -> row.bottom < token.y0());
            Row row = open.stream()
                    .filter(candidate -> candidate.overlap(token) > SAME_LINE)
                    .max(Comparator.comparingDouble(candidate -> candidate.overlap(token)))
                    .orElseGet(() -> start(rows, open));
            row.add(token);
        }
        return rows;
    }

    private static Row start(List<Row> rows, List<Row> open) {
        Row row = new Row();
        rows.add(row);
        open.add(row);
        return row;
    }

    private Line line(int page, List<Token> row, double blank) {
        List<Token> rightwards =
                row.stream().sorted(Comparator.comparingDouble(Token::x0)).toList();
        double height = medianHeight(rightwards);
        double y0 = rightwards.stream().mapToDouble(Token::y0).min().orElseThrow();
        double y1 = rightwards.stream().mapToDouble(Token::y1).max().orElseThrow();
        double usual = Math.max(blank, justifiedBlank(rightwards, height));
        return new Line(page, y0, y1, segments(rightwards, Math.max(COLUMN_GAP * height, WIDE_BLANK * usual)));
    }

    /** The blanks of a line that is stretched to both margins, all alike; zero for other lines. */
    private static double justifiedBlank(List<Token> line, double height) {
        double[] gaps = IntStream.range(1, line.size())
                .mapToDouble(i -> line.get(i).x0() - line.get(i - 1).x1())
                .sorted()
                .toArray();
        boolean alike = gaps.length >= JUSTIFIED_WORDS && gaps[0] > gaps[gaps.length - 1] / 2 && gaps[0] < 2 * height;
        return alike ? gaps[gaps.length / 2] : 0;
    }

    private List<Segment> segments(List<Token> tokens, double gap) {
        SegmentBuilder builder = new SegmentBuilder(gap);
        for (Token token : TickBoxes.whole(tokens)) {
            leaders.split(token).forEach(piece -> {
                if (leaders.isLeader(piece)) {
                    builder.leader();
                } else {
                    builder.add(piece);
                }
            });
        }
        return TickedOptions.choose(builder.build());
    }

    /** Median distance between neighbouring words: a typewriter's blanks are wider than others. */
    private static double usualBlank(List<List<Token>> rows) {
        double[] gaps = rows.stream()
                .map(row -> row.stream()
                        .sorted(Comparator.comparingDouble(Token::x0))
                        .toList())
                .flatMapToDouble(row -> IntStream.range(1, row.size())
                        .filter(i -> row.get(i).x0() - row.get(i - 1).x1()
                                < 2 * row.get(i).height())
                        .mapToDouble(i -> row.get(i).x0() - row.get(i - 1).x1()))
                .sorted()
                .toArray();
        return gaps.length < FEWEST_GAPS ? 0 : gaps[gaps.length / 2];
    }

    /** Share of the smaller height that both have in common. */
    private static double overlap(Token token, double top, double bottom) {
        double shared = Math.min(bottom, token.y1()) - Math.max(top, token.y0());
        return shared / Math.max(1e-9, Math.min(bottom - top, token.height()));
    }

    private static double pitch(List<Line> lines, double unit) {
        double[] distances = IntStream.range(1, lines.size())
                .mapToDouble(i -> lines.get(i).middle() - lines.get(i - 1).middle())
                .filter(distance -> distance > unit)
                .sorted()
                .toArray();
        return distances.length == 0 ? 2 * unit : distances[distances.length / 2];
    }

    private static final class Row {
        private final List<Token> tokens = new ArrayList<>();
        private double top = Double.MAX_VALUE;
        private double bottom = -Double.MAX_VALUE;

        void add(Token token) {
            tokens.add(token);
            top = Math.min(top, token.y0());
            bottom = Math.max(bottom, token.y1());
        }

        double middle() {
            return (top + bottom) / 2;
        }

        double overlap(Token token) {
            return LayoutReader.overlap(token, top, bottom);
        }
    }
}
