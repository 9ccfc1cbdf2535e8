/** Rules on what the text says of the report, the agency and the year (TXT-07, TXT-10 to 15). */
package org.qibei.check.rule.wording;
