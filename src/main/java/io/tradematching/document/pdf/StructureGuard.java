package io.tradematching.document.pdf;

import io.tradematching.document.DocumentLimits;
import io.tradematching.document.PdfInspection;
import io.tradematching.document.PdfInspection.Feature;
import io.tradematching.document.PdfInspection.PageSize;
import io.tradematching.failure.FailureReason;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Looks at every object of a document before a page is decoded. */
final class StructureGuard {

    private final DocumentLimits limits;
    private final StreamGuard streams;
    private final Set<Feature> features = EnumSet.noneOf(Feature.class);

    private StructureGuard(DocumentLimits limits) {
        this.limits = limits;
        this.streams = new StreamGuard(limits);
    }

    static PdfInspection inspect(PDDocument document, DocumentLimits limits) throws IOException {
        StructureGuard guard = new StructureGuard(limits);
        if (document.isEncrypted()) {
            guard.features.add(Feature.OWNER_PASSWORD);
        }
        List<PageSize> pages = guard.pages(document);
        guard.walkObjects(document);
        return new PdfInspection(pages, guard.features);
    }

    private List<PageSize> pages(PDDocument document) {
        List<PageSize> sizes = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            if (sizes.size() == limits.maxPages()) {
                throw new Refusal(
                        FailureReason.TOO_MANY_PAGES,
                        "the document has more than %d pages".formatted(limits.maxPages()));
            }
            sizes.add(PageBounds.of(page, sizes.size() + 1, limits));
        }
        if (sizes.isEmpty()) {
            throw new Refusal(FailureReason.NO_PAGES, "the document has no page");
        }
        if (sizes.size() != document.getNumberOfPages()) {
            throw new Refusal(FailureReason.DAMAGED_PDF, "the document's page tree contradicts its page count");
        }
        return sizes;
    }

    private void walkObjects(PDDocument document) throws IOException {
        for (COSObjectKey key :
                List.copyOf(document.getDocument().getXrefTable().keySet())) {
            COSObject object = document.getDocument().getObjectFromPool(key);
            look(object.getObject(), 0);
        }
        look(document.getDocument().getTrailer(), 0);
    }

    /** Looks into direct objects only; indirect ones have their own turn. */
    private void look(COSBase object, int depth) throws IOException {
        if (depth > 100) {
            throw new Refusal(FailureReason.HOSTILE_CONTENT, "an object of the document is nested too deep");
        }
        if (object instanceof COSDictionary dictionary) {
            noteFeatures(dictionary);
            for (COSBase value : dictionary.getValues()) {
                look(value, depth + 1);
            }
        } else if (object instanceof COSArray array) {
            for (COSBase value : array) {
                look(value, depth + 1);
            }
        }
        if (object instanceof COSStream stream) {
            streams.check(stream);
        }
    }

    private void noteFeatures(COSDictionary dictionary) {
        COSName action = dictionary.getDictionaryObject(COSName.S) instanceof COSName name ? name : null;
        if (dictionary.containsKey("JS")
                || dictionary.containsKey("JavaScript")
                || COSName.JAVA_SCRIPT.equals(action)) {
            features.add(Feature.JAVASCRIPT);
        }
        if (dictionary.containsKey("XFA")) {
            features.add(Feature.XFA);
        }
        if (action != null
                && Set.of("Launch", "GoToR", "SubmitForm", "ImportData").contains(action.getName())) {
            features.add(Feature.LAUNCH_ACTION);
        }
        if (dictionary.containsKey("EmbeddedFiles") || dictionary.containsKey("EF")) {
            features.add(Feature.EMBEDDED_FILE);
        }
        if (dictionary instanceof COSStream && dictionary.containsKey(COSName.F)) {
            features.add(Feature.EXTERNAL_STREAM);
        }
    }
}
