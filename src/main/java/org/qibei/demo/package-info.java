/**
 * The demonstration: a clearly fictional place with agencies, people and filings in every state;
 * only with QIBEI_DEMO=true.
 */
package org.qibei.demo;
