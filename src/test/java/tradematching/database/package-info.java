/** A real PostgreSQL for tests, one server for all of them. */
@NullMarked
package tradematching.database;

import org.jspecify.annotations.NullMarked;
