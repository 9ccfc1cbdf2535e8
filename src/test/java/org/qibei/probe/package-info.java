/** Page beans that only tests and developers see: they lie over the portal in the test profile. */
package org.qibei.probe;
