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

    public static ConversionMetadata of(
            ConfirmationDocument document, PdfInspection inspection, List<ConvertedPage> pages, Instant now) {
        return new ConversionMetadata(
                document.object().uri(),
                document.source(),
                document.uniqueIdentifier(),
                document.documentId(),
                now,
                pages.size(),
                PageImage.DPI,
                document.object().bucket(),
                document.keys().imageFolder(),
                pages.stream().map(page -> page.image().fileName()).toList(),
                pages.stream().map(Page::of).toList(),
                inspection.features().stream().sorted().toList());
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

        static Page of(ConvertedPage page) {
            PageImage image = page.image();
            PageText text = page.text();
            return new Page(
                    image.number(),
                    image.fileName(),
                    image.width(),
                    image.height(),
                    text.method(),
                    text.words().size(),
                    text.notes());
        }
    }
}
