/** Rules on tables that hold nothing but zero (ZER); zero itself is no fault. */
package org.qibei.check.rule.zero;
