/** The batch console on jobs that have nothing to do with trades: what holds here holds for any Spring Batch application. */
@org.jspecify.annotations.NullMarked
package tradematching.console;
