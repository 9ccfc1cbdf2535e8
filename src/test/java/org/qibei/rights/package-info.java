/** Who may do and see what, tried on the running portal for every page, action and role. */
package org.qibei.rights;
