package org.qibei.account;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What an account is and may do on one day, read at once and then fixed. */
public record Standing(
    long accountId,
    String loginName,
    String displayName,
    String language,
    String textSize,
    int sessionEpoch,
    boolean mustChangePassword,
    List<Mandate> mandates) {

  public Standing {
    mandates = List.copyOf(mandates);
  }

  /** An account that is switched off stands for nothing. */
  public static Standing of(Account account, LocalDate today) {
    return new Standing(
        account.id(),
        account.loginName(),
        account.displayName(),
        account.language(),
        account.textSize(),
        account.sessionEpoch(),
        account.secret().isToBeChanged(),
        account.grants().stream()
            .filter(grant -> account.isActive() && grant.isInForce(today))
            .map(Mandate::of)
            .toList());
  }

  public Set<String> roles() {
    return mandates.stream().map(Mandate::role).collect(Collectors.toUnmodifiableSet());
  }
}
