/** The filled-in form: an annual report with its sections, figures and places, and its JSON. */
package org.qibei.report;
