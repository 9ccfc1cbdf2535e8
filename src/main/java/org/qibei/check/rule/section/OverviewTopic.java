package org.qibei.check.rule.section;

import org.qibei.check.phrase.Phrase;

/**
 * The five topics that 30号 item （一） asks of the overview. Inside a sub-heading a shorter word is
 * enough; in running text also what is told of the matter without naming it.
 */
enum OverviewTopic {
  PROACTIVE(
      "proactive",
      "主动公开",
      "主动公开|主动[^。；]{0,40}(?:公开|发布|公布|公示)|(?:公开|发布|公布)[^。；]{0,12}信息[^。；]{0,8}\\d"),
  ON_REQUEST("onRequest", "依申请|申请公开", "依申请|申请公开|公开[^，。；]{0,8}申请|申请[^，。；]{0,3}答复"),
  INFORMATION_MANAGEMENT(
      "infoManagement",
      "信息管理",
      "信息管理|公开指南|公开目录|目录清单|规范性文件|三审|信息[^，。；]{0,8}(?:清理|动态[调更])|(?:清理|更新|维护)[^，。；]{0,14}信息"
          + "|公开属性|信息发布[^，。；]{0,4}(?:审核|审查)|信息[^，。；]{0,6}更新|审核(?:拟?发布的?|拟?公开的?)?信息|保密审查制度"),
  PLATFORM("platform", "平台", "平台|网站|网页|专栏|新媒体|公众号"),
  SUPERVISION(
      "supervision",
      "监督",
      "监督保障|监督考核|考核监督|督查考核|工作考核|社会评议|公开[^，。；]{0,14}(?:督查|督促|自查)|考核评议|考评制度|责任追究|接受[^。；]{0,30}监督|监督[^，。；]{0,8}公开工作|公开监督(?!权)");

  private final String id;
  private final Phrase inHeading;
  private final Phrase inText;

  OverviewTopic(String id, String inHeading, String inText) {
    this.id = id;
    this.inHeading = Phrase.of(inHeading);
    this.inText = Phrase.of(inText);
  }

  String id() {
    return id;
  }

  boolean isNamedIn(String headings) {
    return inHeading.isIn(headings);
  }

  boolean isMentionedIn(String text) {
    return inText.isIn(text);
  }
}
