package io.tradematching.extraction.statement;

import io.tradematching.extraction.layout.Passage;
import io.tradematching.extraction.layout.Segment;
import io.tradematching.extraction.vocabulary.Scope;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The heading and the column titles that are in force while a document is read from top to bottom. */
final class Sections {

    private final List<Section> opened = new ArrayList<>(List.of(Section.START));
    private final List<Title> titles = new ArrayList<>();
    private Section current = Section.START;
    private boolean titlesOverLabels;

    void open(Scope scope, Passage heading) {
        current = add(scope, heading);
        titles.clear();
    }

    void title(TitleRow row) {
        titles.clear();
        titlesOverLabels = row.overLabels();
        row.titles().forEach((segment, scope) -> titles.add(new Title(segment, add(under(scope), segment.passage()))));
    }

    /** Banks over the columns of settlement instructions are no sides of the trade. */
    private Scope under(Scope scope) {
        return current.scope() == Scope.ACCOUNTS ? Scope.ACCOUNTS : scope;
    }

    private Section add(Scope scope, Passage heading) {
        Section section = new Section(opened.size(), scope, heading);
        opened.add(section);
        return section;
    }

    /** The section of a label at that place: a titled half of the page has precedence over the heading above both. */
    Section at(Segment label, double unit) {
        Section found = current;
        for (Title title : titles) {
            if (titlesOverLabels && label.x0() > title.segment.x0() - unit) {
                found = title.section;
            }
        }
        return found;
    }

    /** The title of the value column at that place. */
    @Nullable
    Section columnAt(Column column, double unit) {
        if (titlesOverLabels) {
            return null;
        }
        Title best = null;
        for (Title title : titles) {
            if (title.covers(column, unit)) {
                best = title;
            }
        }
        return best == null ? null : best.section;
    }

    /** Whether a column title stands at that place. */
    boolean isTitled(double x0, double unit) {
        return hasColumns() && titles.stream().anyMatch(title -> Math.abs(title.segment.x0() - x0) < unit);
    }

    boolean hasColumns() {
        return !titles.isEmpty() && !titlesOverLabels;
    }

    Section current() {
        return current;
    }

    List<Section> opened() {
        return List.copyOf(opened);
    }

    private record Title(Segment segment, Section section) {

        boolean covers(Column column, double unit) {
            double centre = (column.x0() + column.x1()) / 2;
            return column.x0() > segment.x0() - unit
                    || Math.abs(centre - (segment.x0() + segment.x1()) / 2) < unit
                    || Math.abs(column.x1() - segment.x1()) < unit;
        }
    }
}
