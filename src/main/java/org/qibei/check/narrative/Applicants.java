package org.qibei.check.narrative;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.qibei.check.phrase.Phrase;

/**
 * Who filed the requests that a clause counts, as the same sentence tells it right behind: natural
 * persons and bodies of all kinds (其中自然人6件、法人或其他组织4件).
 */
public record Applicants(Optional<Told> naturalPersons, Optional<Told> bodies) {

  private static final String FILED = "(?:的|为|是|有|共|申请|提出|提交|政府信息公开|依申请公开|申请人|申请公开|公开申请|数量?)*$";
  private static final String LED = "^(?:其中|分别|申请人|申请主体|为|是|有|由|来自|按|涉及|的|和|及|[，：（])*";
  private static final Phrase NATURAL = Phrase.of(LED + "(?:自然人|公民个人|公民|个人)" + FILED);
  private static final Phrase ALL_BODIES =
      Phrase.of(LED + "法人(?:[和及或、]|或者|以及)?(?:其[他它]组织)?" + FILED);
  private static final Phrase A_BODY =
      Phrase.of(
          LED + "(?:(?:商业)?企业|企业法人|科研机构|(?:社会)?公益组织|(?:律师事务所等)?法律服务机构|律师事务所|其[他它](?:组织)?)" + FILED);

  /** A number of requests and the words that tell it. */
  public record Told(BigDecimal number, String words) {
    private Told and(Told more) {
      return new Told(number.add(more.number), words + "、" + more.words);
    }
  }

  /** What is told behind a number of requests, each kind once. */
  public static Applicants behind(Quantity requests) {
    Optional<Told> natural = Optional.empty();
    Optional<Told> bodies = Optional.empty();
    boolean all = false;
    for (Mention mention : mentions(requests)) {
      String words = near(mention);
      Told told = new Told(mention.number(), mention.clause().text());
      if (NATURAL.isIn(words)) {
        natural = natural.or(() -> Optional.of(told));
      } else if (ALL_BODIES.isIn(words) && bodies.isEmpty()) {
        bodies = Optional.of(told);
        all = true;
      } else if (A_BODY.isIn(words) && !all) {
        bodies = Optional.of(bodies.map(before -> before.and(told)).orElse(told));
      } else {
        break;
      }
    }
    return new Applicants(natural, bodies);
  }

  /** Whether the kinds told are all that filed so many requests. */
  public boolean addUpTo(BigDecimal all) {
    BigDecimal sum =
        Stream.of(naturalPersons, bodies)
            .flatMap(Optional::stream)
            .map(Told::number)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return naturalPersons.isPresent() && bodies.isPresent() && sum.compareTo(all) == 0;
  }

  private static List<Mention> mentions(Quantity requests) {
    int from = requests.lead().length();
    return requests.sentence().clauses().stream()
        .filter(clause -> !clause.comparison())
        .flatMap(clause -> clause.mentions().stream())
        .filter(mention -> mention.clause().from() + mention.from() > from)
        .filter(mention -> !mention.unit().equals("%"))
        .toList();
  }

  /** What stands by a number between the marks of a list. */
  private static String near(Mention mention) {
    String words = mention.clause().words();
    int begin = words.lastIndexOf('、', mention.from()) + 1;
    int end = words.indexOf('、', mention.to());
    String before = words.substring(begin, mention.from());
    return mention.countsCases()
        ? before + words.substring(mention.to(), end < 0 ? words.length() : end)
        : mention.unit();
  }
}
