/** Rules on reports that say what another report says (SIM). */
package org.qibei.check.rule.similar;
