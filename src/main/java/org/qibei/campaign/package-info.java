/**
 * A year: the edition in force, who owes a report, until when, and by which policy it is judged.
 */
package org.qibei.campaign;
