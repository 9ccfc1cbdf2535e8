/**
 * What the shared parts of a page expect to be given: plain records without domain logic, and how
 * they are made from the form and the findings.
 */
package org.qibei.web.part;
