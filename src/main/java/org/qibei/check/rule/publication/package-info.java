/** Rules on where a report was published and whether it still stands there (PUB). */
package org.qibei.check.rule.publication;
