/** Pages for everybody, signed in or not. */
package org.qibei.web.open;
