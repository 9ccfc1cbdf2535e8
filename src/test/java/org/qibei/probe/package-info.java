/**
 * Page beans and probes that run inside the portal under test and in the developer's, never in the
 * portal that is delivered.
 */
package org.qibei.probe;
