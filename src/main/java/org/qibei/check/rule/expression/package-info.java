/** Rules on title and wording (FMT). */
package org.qibei.check.rule.expression;
