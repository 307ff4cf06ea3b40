/**
 * Sample confirmations with known truth: trades of every product, each rendered from both houses' point of view in layouts that
 * differ really. Deterministic by seed. Nothing here knows how documents are read, and the reader knows nothing of this.
 */
@NullMarked
package tradematching.samples;

import org.jspecify.annotations.NullMarked;
