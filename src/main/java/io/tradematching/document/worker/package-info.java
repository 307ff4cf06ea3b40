/**
 * Child processes that read pages, and the parent's side of them: started when needed, killed at a deadline, ended when idle.
 */
@NullMarked
package io.tradematching.document.worker;

import org.jspecify.annotations.NullMarked;
