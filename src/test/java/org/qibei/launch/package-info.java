/** Starts database and portal on one machine, for people who try it and for the tests alike. */
package org.qibei.launch;
