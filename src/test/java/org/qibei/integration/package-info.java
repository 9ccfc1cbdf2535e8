/** Repositories and use cases on real databases, without a server around them. */
package org.qibei.integration;
