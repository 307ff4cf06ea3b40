package io.tradematching.migration;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A validation as it is filed: what was compared, the verdict, who stands for it, and a digest over all of this by which a later
 * change of the text is noticed.
 *
 * @param signedBy who ran it
 */
record SignedReport(String title, List<String> lines, boolean passed, String signedBy, Instant at) {

    List<String> text() {
        List<String> text = new ArrayList<>();
        text.add(title);
        lines.forEach(line -> text.add("  " + line));
        text.add("Verdict: " + (passed ? "PASSED" : "FAILED"));
        text.add("Signed off by %s at %s".formatted(signedBy, at));
        Sha256 sha = new Sha256();
        text.forEach(sha::add);
        text.add("SHA-256 of the lines above: " + sha.hex());
        return text;
    }
}
