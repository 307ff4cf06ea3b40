/**
 * Reads pages of PDFs: checks what a document may cost, renders, and takes words from the text layer or from OCR.
 */
@NullMarked
package io.tradematching.document.pdf;

import org.jspecify.annotations.NullMarked;
