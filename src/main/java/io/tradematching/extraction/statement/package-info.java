/**
 * What a document states: labels with their values, the section and column they stand in.
 */
@NullMarked
package io.tradematching.extraction.statement;

import org.jspecify.annotations.NullMarked;
