package org.qibei.check;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** In which province an agency is: by its names, or else by the places that its report names. */
public final class Whereabouts {

  private static final Pattern A_PLACE = Pattern.compile("^[\\p{IsHan}]{1,8}?[省市县区旗州盟镇乡道]");

  private static final String PARTY = "中共";

  private final Dossier dossier;

  private Whereabouts(Dossier dossier) {
    this.dossier = dossier;
  }

  public static Whereabouts of(Dossier dossier) {
    return new Whereabouts(dossier);
  }

  /**
   * Whether the agency may be of a province. A report that names places of other provinces only is
   * not; nor is one whose agency bears the name of a place that nobody knows, unless the roster has
   * it: whoever keeps the roster keeps the policy too.
   */
  public boolean mayBeIn(String province) {
    Set<String> named = ownPlaces();
    if (named.isEmpty()) {
      named = dossier.narrative().once(InText.class, InText::of).provinces();
    }
    if (named.isEmpty()) {
      return isOnTheRoster() || names().noneMatch(name -> A_PLACE.matcher(name).find());
    }
    return named.contains(province);
  }

  private Set<String> ownPlaces() {
    Set<String> provinces = new HashSet<>();
    names().forEach(name -> Places.known().atTheBeginningOf(name).ifPresent(provinces::addAll));
    return provinces;
  }

  private boolean isOnTheRoster() {
    return dossier.agency().fullName().isPresent();
  }

  private Stream<String> names() {
    Optional<String> own = dossier.agency().fullName();
    return (own.isPresent() ? own : dossier.report().agencyName())
        .stream().map(Prose::squeeze).map(Whereabouts::withoutParty);
  }

  private static String withoutParty(String name) {
    return name.startsWith(PARTY) ? name.substring(PARTY.length()) : name;
  }

  /** The provinces whose places stand in the text outside the tables, worked out once. */
  private record InText(Set<String> provinces) {
    static InText of(Narrative words) {
      return new InText(Places.known().namedIn(words.squeezed()));
    }
  }
}
