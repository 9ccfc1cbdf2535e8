/** Rules on figures that belong together across tables and section six (XTB). */
package org.qibei.check.rule.crosstable;
