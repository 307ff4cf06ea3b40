package io.tradematching.document.ocr;

/** A page of more spots of ink than any print has. Recognition would take minutes and find nothing. */
public final class NoisyPageException extends RuntimeException {

    public NoisyPageException(int spots) {
        super("%d spots of ink".formatted(spots));
    }
}
