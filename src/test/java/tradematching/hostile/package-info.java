/** Throws a folder of documents, and broken copies of them, at the reader as the confirmation job uses it. No part of the tests. */
@NullMarked
package tradematching.hostile;

import org.jspecify.annotations.NullMarked;
