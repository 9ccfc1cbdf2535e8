package org.qibei.platform;

import java.time.ZoneId;

/** The zone in which people read dates and in which deadlines and notice years count. */
public final class Zone {

  public static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

  private Zone() {}
}
