/** Rules on the equations the form prescribes (SUM). */
package org.qibei.check.rule.sum;
