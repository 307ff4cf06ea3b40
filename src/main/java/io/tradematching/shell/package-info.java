/**
 * The frame that all pages share: layout, navigation, tiles that say when they were read. Knows neither jobs nor trades.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package io.tradematching.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
