/**
 * The vocabulary of a confirmed over-the-counter trade; immutable, pure Java.
 *
 * <p>The key to the model is {@link io.tradematching.trade.Term}: one constant for every term a confirmation can state, with its
 * wire name (after FpML) and the type of its values. A {@link io.tradematching.trade.Trade} is whose paper it is, its product and
 * the {@link io.tradematching.trade.Terms} printed on it. A term that is not printed is absent; there are no defaults.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"failure"})
package io.tradematching.trade;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
