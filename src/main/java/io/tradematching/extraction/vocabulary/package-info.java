/**
 * The field's words as data: labels, headings, codes and names, read from reviewed resource files.
 */
@NullMarked
package io.tradematching.extraction.vocabulary;

import org.jspecify.annotations.NullMarked;
