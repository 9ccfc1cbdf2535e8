/**
 * The register of requests, reviews and suits known of agencies (申请、复议、诉讼台账), kept by reviewers.
 */
package org.qibei.register;
