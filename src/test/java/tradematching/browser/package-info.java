/**
 * One Chromium for all tests that look at pages: a page knows its size and theme, remembers what went wrong in it, and is held
 * against the accessibility rules of axe.
 */
@org.jspecify.annotations.NullMarked
package tradematching.browser;
