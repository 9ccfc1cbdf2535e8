/** The portal's pages as a test sees them: what a person reads there and what they can do. */
package org.qibei.browser.page;
