/** Who signs in: accounts, what they were granted, and the caller of the moment. */
package org.qibei.account;
