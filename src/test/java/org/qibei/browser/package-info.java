/** Whole tasks, as people do them, in a headless browser against a running portal. */
package org.qibei.browser;
