package org.qibei.check.rule.section;

import java.util.regex.Pattern;

/**
 * The five topics that 30号 item （一） asks of the overview; inside a sub-heading a shorter word is
 * enough.
 */
enum OverviewTopic {
  PROACTIVE("proactive", "主动公开", "主动公开"),
  ON_REQUEST("onRequest", "依申请|申请公开", "依申请公开|申请公开"),
  INFORMATION_MANAGEMENT("infoManagement", "信息管理", "信息管理"),
  PLATFORM("platform", "平台", "平台建设|公开平台"),
  SUPERVISION("supervision", "监督", "监督保障");

  private final String id;
  private final Pattern inHeading;
  private final Pattern inText;

  OverviewTopic(String id, String inHeading, String inText) {
    this.id = id;
    this.inHeading = Pattern.compile(inHeading);
    this.inText = Pattern.compile(inText);
  }

  String id() {
    return id;
  }

  boolean isNamedIn(String headings) {
    return inHeading.matcher(headings).find();
  }

  boolean isMentionedIn(String text) {
    return inText.matcher(text).find();
  }
}
