package io.tradematching.document;

import io.tradematching.trade.TradeSource;
import java.time.Instant;
import java.util.List;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * Content of {@code metadata.json}, written beside the page images. Clients depend on its names.
 *
 * @param sourcePdf URI of the object that was converted
 * @param s3Folder ends with a slash
 * @param imageFiles file names in page order
 */
@JsonNaming(SnakeCaseStrategy.class)
public record ConversionMetadata(
        String sourcePdf,
        TradeSource sourceType,
        String uniqueIdentifier,
        String documentId,
        Instant conversionTimestamp,
        int totalPages,
        int dpi,
        String s3Bucket,
        String s3Folder,
        List<String> imageFiles,
        List<Page> pages,
        List<PdfInspection.Feature> features) {

    public ConversionMetadata {
        imageFiles = List.copyOf(imageFiles);
        pages = List.copyOf(pages);
        features = List.copyOf(features);
    }

    /** @param pages the words of every page, in page order */
    public static ConversionMetadata of(
            ObjectReference object,
            DocumentKeys keys,
            List<PageText> pages,
            List<PdfInspection.Feature> features,
            Instant now) {
        return new ConversionMetadata(
                object.uri(),
                keys.source(),
                keys.uniqueIdentifier(),
                keys.documentId(),
                now,
                pages.size(),
                PageImage.DPI,
                object.bucket(),
                keys.imageFolder(),
                pages.stream().map(page -> PageImage.fileName(page.number())).toList(),
                pages.stream().map(Page::of).toList(),
                features.stream().sorted().toList());
    }

    public byte[] toJson() {
        return DocumentJson.write(this);
    }

    public static ConversionMetadata ofJson(byte[] json) {
        return DocumentJson.read(json, ConversionMetadata.class);
    }

    /**
     * @param textMethod how the page's words were obtained
     * @param notes of {@link PageText}
     */
    @JsonNaming(SnakeCaseStrategy.class)
    public record Page(
            int pageNumber,
            String imageFile,
            int width,
            int height,
            TextMethod textMethod,
            int words,
            List<String> notes) {

        static Page of(PageText text) {
            return new Page(
                    text.number(),
                    PageImage.fileName(text.number()),
                    text.width(),
                    text.height(),
                    text.method(),
                    text.words().size(),
                    text.notes());
        }
    }
}
