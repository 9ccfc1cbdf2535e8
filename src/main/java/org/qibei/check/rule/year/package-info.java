/** Rules that hold a report against the same agency's report of the year before (XYR). */
package org.qibei.check.rule.year;
