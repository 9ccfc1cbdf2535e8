/** What people are told: the inbox of each account. */
package org.qibei.message;
