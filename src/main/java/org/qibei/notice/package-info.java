/** Rectification notices (整改通知书): what is asked for, by when, under which number, as a letter. */
package org.qibei.notice;
