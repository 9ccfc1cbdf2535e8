package org.qibei.probe;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a use case is called with: the ids given by kind, and something sound for all else. */
final class Arguments {
  private static final Map<String, String> KINDS =
      Map.ofEntries(
          Map.entry("filingId", "filing"),
          Map.entry("filing", "filing"),
          Map.entry("noticeId", "notice"),
          Map.entry("accountId", "account"),
          Map.entry("agencyId", "agency"),
          Map.entry("caseId", "case"),
          Map.entry("messageId", "message"),
          Map.entry("itemId", "item"),
          Map.entry("grantId", "grant"),
          Map.entry("campaignId", "campaign"),
          Map.entry("regionCode", "region"));
  private static final Map<String, Object> SOUND =
      Map.ofEntries(
          Map.entry("year", 2025),
          Map.entry("fiscalYear", 2025),
          Map.entry("width", 800),
          Map.entry("size", 20),
          Map.entry("language", "zh_CN"),
          Map.entry("textSize", "standard"),
          Map.entry("role", "CLERK"),
          Map.entry("fileName", "report.txt"),
          Map.entry("contact", "张某，0000-0000000"),
          Map.entry("place", "overview"),
          Map.entry("places", List.of()));

  private final HttpServletRequest request;

  Arguments(HttpServletRequest request) {
    this.request = request;
  }

  /** The kind of thing that the action is about: its first id, or nothing. */
  String kindIn(Method method) {
    return Arrays.stream(method.getParameters())
        .map(parameter -> KINDS.get(parameter.getName()))
        .filter(java.util.Objects::nonNull)
        .findFirst()
        .orElse("-");
  }

  Object[] of(Method method) {
    return Arrays.stream(method.getParameters()).map(this::value).toArray();
  }

  private Object value(Parameter parameter) {
    return value(parameter.getName(), parameter.getType());
  }

  private Object value(String name, Class<?> type) {
    String kind = KINDS.get(name);
    if (kind != null && type == String.class) {
      return request.getParameter(kind);
    }
    if (kind != null && (type == long.class || type == Long.class)) {
      return Long.valueOf(request.getParameter(kind));
    }
    Object sound = SOUND.get(name);
    return sound != null && boxed(type).isInstance(sound) ? sound : plain(type);
  }

  private Object plain(Class<?> type) {
    if (type == int.class) {
      return 1;
    } else if (type == long.class) {
      return 1L;
    } else if (type == boolean.class) {
      return false;
    } else if (type == String.class) {
      return "x";
    } else if (type == byte[].class) {
      return new byte[] {1};
    } else if (type == LocalDate.class) {
      return LocalDate.of(2026, 3, 2);
    } else if (type == Locale.class) {
      return Locale.CHINA;
    } else if (type == Optional.class) {
      return Optional.empty();
    } else if (type == Map.class) {
      return Map.of();
    } else if (Collection.class.isAssignableFrom(type)) {
      return List.of();
    } else if (type.isEnum()) {
      return type.getEnumConstants()[0];
    }
    return type.isRecord() ? record(type) : null;
  }

  private Object record(Class<?> type) {
    RecordComponent[] parts = type.getRecordComponents();
    try {
      Constructor<?> constructor =
          type.getDeclaredConstructor(
              Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
      constructor.setAccessible(true);
      return constructor.newInstance(
          Arrays.stream(parts).map(part -> value(part.getName(), part.getType())).toArray());
    } catch (ReflectiveOperationException unfit) {
      throw new IllegalArgumentException(type + " cannot be made", unfit);
    }
  }

  private static Class<?> boxed(Class<?> type) {
    return type == int.class ? Integer.class : type;
  }
}
