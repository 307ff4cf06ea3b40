package io.tradematching.document.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Whether a page's content is there from beginning to end. PDFBox draws what stands before the damage and says nothing, so half a
 * confirmation would look like a whole one.
 */
final class ContentStreams {

    private ContentStreams() {}

    static boolean areWhole(PDPage page) throws IOException {
        for (Iterator<PDStream> streams = page.getContentStreams(); streams.hasNext(); ) {
            COSStream stream = streams.next().getCOSObject();
            if (COSName.FLATE_DECODE.equals(stream.getFilters()) && !isWhole(stream)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWhole(COSStream stream) throws IOException {
        Inflater inflater = new Inflater();
        try (InputStream raw = stream.createRawInputStream()) {
            byte[] input = new byte[8192];
            byte[] output = new byte[65536];
            while (!inflater.finished()) {
                if (inflater.needsInput()) {
                    int count = raw.read(input);
                    if (count <= 0) {
                        return false;
                    }
                    inflater.setInput(input, 0, count);
                }
                if (inflater.inflate(output) == 0 && inflater.needsDictionary()) {
                    return false;
                }
            }
            return true;
        } catch (DataFormatException _) {
            return false;
        } finally {
            inflater.end();
        }
    }
}
