package io.tradematching.document.pdf;

import io.tradematching.document.DocumentLimits;
import io.tradematching.failure.FailureReason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.filter.FilterFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Decodes each stream into the void, up to a bound. PDFBox decodes streams to memory, so one that inflates without end must be
 * met before it is used.
 */
final class StreamGuard {

    private static final Logger log = LoggerFactory.getLogger(StreamGuard.class);
    private static final int MAX_FILTERS = 3;

    /** Bytes that one pixel of an uncompressed image can take: four channels of 16 bits. */
    private static final int MAX_BYTES_PER_PIXEL = 8;

    /** Decoded by image readers to the size that the dictionary states. */
    private static final Set<COSName> IMAGE_FILTERS = Set.of(
            COSName.DCT_DECODE,
            COSName.DCT_DECODE_ABBREVIATION,
            COSName.JPX_DECODE,
            COSName.JBIG2_DECODE,
            COSName.CCITTFAX_DECODE,
            COSName.CCITTFAX_DECODE_ABBREVIATION);

    private final DocumentLimits limits;

    StreamGuard(DocumentLimits limits) {
        this.limits = limits;
    }

    void check(COSStream stream) {
        List<COSName> filters = filters(stream);
        if (filters.size() > MAX_FILTERS) {
            throw new Refusal(
                    FailureReason.HOSTILE_CONTENT, "a stream is wrapped in %d filters".formatted(filters.size()));
        }
        long cap = isImage(stream) ? imageCap(stream) : limits.maxInflatedBytes();
        try {
            decode(stream, filters, cap);
        } catch (IOException e) {
            // A broken stream matters only if a page uses it, and then drawing that page fails.
            log.warn("A stream of the document is broken", e);
        }
    }

    private static boolean isImage(COSStream stream) {
        return COSName.IMAGE.equals(stream.getDictionaryObject(COSName.SUBTYPE));
    }

    private long imageCap(COSStream image) {
        long pixels = pixels(image);
        if (pixels > limits.maxImagePixels()) {
            throw new Refusal(FailureReason.HOSTILE_CONTENT, "an image of %d pixels is embedded".formatted(pixels));
        }
        return Math.max(limits.maxInflatedBytes(), pixels * MAX_BYTES_PER_PIXEL);
    }

    private static long pixels(COSStream image) {
        long width = Math.max(0, image.getInt(COSName.WIDTH, COSName.W, 0));
        long height = Math.max(0, image.getInt(COSName.HEIGHT, COSName.H, 0));
        return Math.max(width * height, faxPixels(image));
    }

    /** Fax images are decoded to the size that their parameters state, whatever the image itself states. */
    private static long faxPixels(COSStream image) {
        if (image.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP) instanceof COSDictionary parameters) {
            return (long) parameters.getInt(COSName.COLUMNS, 1728) * Math.max(0, parameters.getInt(COSName.ROWS, 0));
        }
        return 0;
    }

    private static void decode(COSStream stream, List<COSName> filters, long cap) throws IOException {
        if (filters.isEmpty() || IMAGE_FILTERS.contains(filters.getFirst())) {
            return;
        }
        try (InputStream raw = stream.createRawInputStream()) {
            InputStream encoded = raw;
            for (int index = 0; index < filters.size() && !IMAGE_FILTERS.contains(filters.get(index)); index++) {
                boolean last = index == filters.size() - 1;
                ByteArrayOutputStream decoded = new ByteArrayOutputStream();
                Filter filter = FilterFactory.INSTANCE.getFilter(filters.get(index));
                filter.decode(
                        encoded, new Capped(last ? OutputStream.nullOutputStream() : decoded, cap), stream, index);
                encoded = new ByteArrayInputStream(decoded.toByteArray());
            }
        }
    }

    private static List<COSName> filters(COSStream stream) {
        COSBase filters = stream.getFilters();
        List<COSName> names = new ArrayList<>();
        if (filters instanceof COSName name) {
            names.add(name);
        } else if (filters instanceof COSArray array) {
            for (int index = 0; index < array.size(); index++) {
                if (array.getObject(index) instanceof COSName name) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    /** Refuses the document at the first byte over the cap. */
    private static final class Capped extends OutputStream {

        private final OutputStream target;
        private final long cap;
        private long count;

        Capped(OutputStream target, long cap) {
            this.target = target;
            this.cap = cap;
        }

        @Override
        public void write(int value) throws IOException {
            count(1);
            target.write(value);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            count(length);
            target.write(bytes, from, length);
        }

        private void count(int length) {
            count += length;
            if (count > cap) {
                throw new Refusal(
                        FailureReason.HOSTILE_CONTENT, "a stream inflates to more than %d bytes".formatted(cap));
            }
        }
    }
}
