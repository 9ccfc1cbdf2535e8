/** The laws of the house as tests. */
package org.qibei.architecture;
