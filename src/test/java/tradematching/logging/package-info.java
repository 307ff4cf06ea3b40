/**
 * Keeps the console of tests and of the local platform readable before, and without, Spring Boot's own logging.
 */
@NullMarked
package tradematching.logging;

import org.jspecify.annotations.NullMarked;
