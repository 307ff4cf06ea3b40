/**
 * Recognises words on page images with Tesseract.
 */
@NullMarked
package io.tradematching.document.ocr;

import org.jspecify.annotations.NullMarked;
