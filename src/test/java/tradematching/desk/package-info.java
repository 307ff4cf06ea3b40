/**
 * The pages of the desk in a browser, on the whole platform with real services around it.
 */
@org.jspecify.annotations.NullMarked
package tradematching.desk;
