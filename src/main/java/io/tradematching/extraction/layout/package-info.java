/**
 * Words put back into lines, columns and passages by their places on the page alone.
 */
@NullMarked
package io.tradematching.extraction.layout;

import org.jspecify.annotations.NullMarked;
