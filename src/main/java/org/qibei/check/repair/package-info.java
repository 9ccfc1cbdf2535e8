/**
 * The smallest changes after which all equations of the form hold: advice, never done by itself.
 */
package org.qibei.check.repair;
