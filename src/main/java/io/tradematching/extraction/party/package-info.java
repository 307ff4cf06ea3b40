/**
 * Who is who: the two houses by all the names a paper gives them, seen from the house whose paper it is.
 */
@NullMarked
package io.tradematching.extraction.party;

import org.jspecify.annotations.NullMarked;
