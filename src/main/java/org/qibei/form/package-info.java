/**
 * The blank statutory form (年度报告格式): its sections, tables, cells and tie-outs, one class per
 * edition; the words printed on it stand in property files.
 */
package org.qibei.form;
