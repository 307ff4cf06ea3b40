package tradematching.samples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import tradematching.samples.deal.Draw;

/** What a bucket also receives: objects that are no readable confirmation in their place. */
final class OddObjects {

    private OddObjects() {}

    static List<SampleDocument> of(List<SampleDocument> documents, Draw draw) {
        byte[] whole = draw.pick(documents).content();
        return List.of(
                SampleDocument.unreadable("BANK/2026/01/23/interrupted-upload.pdf", truncated(whole)),
                SampleDocument.unreadable("COUNTERPARTY/HHB/password-protected.pdf", encrypted(whole)),
                SampleDocument.unreadable("COUNTERPARTY/CBI/not-really-a.pdf", text()),
                SampleDocument.unreadable("INBOX/wrong-folder.pdf", whole));
    }

    private static byte[] truncated(byte[] pdf) {
        return Arrays.copyOf(pdf, pdf.length / 2);
    }

    private static byte[] text() {
        return "Dear colleagues, the confirmation follows by post.\n".getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] encrypted(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
