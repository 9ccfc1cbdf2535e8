package org.qibei.form;

import java.util.List;

/** An equation that the form prescribes (勾稽关系): the left cells add up to the right cells. */
public record TieOut(String identity, String place, List<Cell> left, List<Cell> right) {}
