package io.tradematching.reconciliation;

import java.io.IOException;
import java.io.Writer;

/** Writes a report in one form. The same content gives the same bytes. */
interface ReportForm {

    ReconciliationReport.Form form();

    void write(ReportContent content, Writer out) throws IOException;
}
