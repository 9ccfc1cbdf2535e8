package org.qibei.review;

/** Why a decision cannot be taken now: the key of a sentence, and a number that it mentions. */
public record Hindrance(String key, long count) {}
