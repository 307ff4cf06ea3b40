/** What one house prints about a deal, in its own words and formats, and exactly which terms that states. */
@NullMarked
package tradematching.samples.paper;

import org.jspecify.annotations.NullMarked;
