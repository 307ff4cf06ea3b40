/**
 * Holds what is deployed against the application that it deploys, and against the rules of the platforms it is deployed to.
 */
@NullMarked
package tradematching.deploy;

import org.jspecify.annotations.NullMarked;
