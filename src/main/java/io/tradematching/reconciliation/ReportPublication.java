package io.tradematching.reconciliation;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.stereotype.Component;

/** Publishes the report of a run in all its forms. */
@Component
class ReportPublication {

    static final String STEP = "report";

    private final ReportHeads heads;
    private final ReportStatistics statistics;
    private final ReportRows rows;
    private final List<ReportForm> forms;
    private final WorkFiles files;

    ReportPublication(
            ReportHeads heads, ReportStatistics statistics, ReportRows rows, List<ReportForm> forms, WorkFiles files) {
        this.heads = heads;
        this.statistics = statistics;
        this.rows = rows;
        this.forms = forms;
        this.files = files;
    }

    StepProgress publish(Run run) {
        ReconciliationReport head = heads.of(run);
        ReportContent content = new ReportContent(run, head, statistics.of(run), rows);
        for (ReportForm form : forms) {
            files.write(head.key(form.form()), form.form().contentType(), file -> write(form, content, file));
        }
        return StepProgress.finished(0, forms.size(), 0);
    }

    private static Path write(ReportForm form, ReportContent content, Path file) throws IOException {
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            form.write(content, out);
        }
        return file;
    }
}
