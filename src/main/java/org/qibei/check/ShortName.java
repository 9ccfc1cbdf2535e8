package org.qibei.check;

/** Whether a name is another one shortened, as agencies' names are: 示例市工信局 for 示例市工业和信息化局. */
public final class ShortName {

  private ShortName() {}

  /** The characters of the name in their order, some left out. */
  public static boolean isFor(String brief, String name) {
    int from = 0;
    for (int at = 0; at < brief.length(); at++) {
      from = name.indexOf(brief.charAt(at), from) + 1;
      if (from == 0) {
        return false;
      }
    }
    return true;
  }
}
