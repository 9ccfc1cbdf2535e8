package org.qibei.web.reviewer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import org.qibei.publication.SubmittedPages;
import org.qibei.review.ReviewSheet;

/** The original beside the reading: the numbers of its pages, none where it has no pages. */
@Named
@RequestScoped
public class Original {
  @Inject SubmittedPages submitted;

  private List<Integer> numbers;

  public List<Integer> pagesOf(ReviewSheet sheet) {
    if (numbers == null) {
      int count =
          sheet.submission().originalName().isPresent() ? submitted.count(sheet.facts().id()) : 0;
      numbers = IntStream.rangeClosed(1, count).boxed().toList();
    }
    return numbers;
  }
}
