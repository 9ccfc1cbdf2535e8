/**
 * What every room of the portal stands on: refusals, texts, clock, database start-up. It knows
 * nothing of reports, agencies or people.
 */
package org.qibei.platform;
