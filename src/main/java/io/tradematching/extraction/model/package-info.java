/**
 * Asks a language model where a document prints the terms that the rules left open, and believes it only what can be found on
 * the page.
 */
@NullMarked
@NamedInterface("model")
package io.tradematching.extraction.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
