/**
 * What a person sees: page beans, one folder a role, and what all pages share. A page asks use
 * cases and shows what they answer; it opens no transaction and catches nothing.
 */
package org.qibei.web;
