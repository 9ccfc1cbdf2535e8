/** Rules on dates, periods and years (DAT). */
package org.qibei.check.rule.date;
