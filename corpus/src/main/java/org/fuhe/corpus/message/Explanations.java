package org.fuhe.corpus.message;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.fuhe.corpus.dataset.Contacts;
import org.fuhe.extractor.UnreadableException;
import org.fuhe.extractor.type.FileType;
import org.fuhe.model.Place;
import org.fuhe.model.Problem;

/** Says in words what could not be read of a document, and why. Never holds a person's contacts. */
public final class Explanations {
  /** As many problems as a message lists; the JSON of a document has all of them. */
  private static final int MOST_PROBLEMS = 3;

  /** Characters of a document that a message quotes. */
  private static final int LONGEST_DETAIL = 40;

  private final Messages messages;

  public Explanations(Language language) {
    this.messages = Messages.of(Explanations.class, language);
  }

  public Language language() {
    return messages.language();
  }

  /** Explains why the path of an input could not be read. */
  public String path(PathFault fault) {
    return messages.text("path." + key(fault));
  }

  /** Explains why nothing could be read of a document. */
  public String unreadable(UnreadableException.Reason reason, FileType type) {
    return messages.text("unreadable." + key(reason), Map.of("type", type.mediaType()));
  }

  public String tooLarge(long bytes, long limit) {
    return messages.text(
        "failed.too_large", Map.of("size", megabytes(bytes), "limit", megabytes(limit)));
  }

  public String tooSlow(long seconds) {
    return messages.text("failed.too_slow", Map.of("seconds", Long.toString(seconds)));
  }

  /**
   * Explains why the program failed with a document. The message of the exception is left out: it
   * can hold anything of the document.
   */
  public String failure(Throwable failure) {
    if (failure instanceof OutOfMemoryError) {
      return messages.text("failed.out_of_memory");
    }
    if (failure instanceof StackOverflowError) {
      return messages.text("failed.too_deep");
    }
    StackTraceElement[] trace = failure.getStackTrace();
    String place =
        trace.length == 0 ? "?" : trace[0].getFileName() + ":" + trace[0].getLineNumber();
    return messages.text(
        "failed.defect", Map.of("defect", failure.getClass().getSimpleName(), "place", place));
  }

  /** Explains that a document's rows stand under another path. */
  public String sameAs(String path) {
    return messages.text("same_as", Map.of("path", path));
  }

  /** Explains the first problems of a document, and says how many there are. */
  public String problems(List<Problem> problems) {
    String first =
        problems.stream()
            .limit(MOST_PROBLEMS)
            .map(this::problem)
            .collect(Collectors.joining(messages.text("separator")));
    return problems.size() <= MOST_PROBLEMS
        ? first
        : first + messages.text("more", Map.of("count", Integer.toString(problems.size())));
  }

  /** Explains a problem: where, and what. */
  public String problem(Problem problem) {
    String what =
        messages.text("problem." + key(problem.kind()), Map.of("detail", detail(problem.detail())));
    return problem.place().map(place -> place(place) + what).orElse(what);
  }

  /** Puts two messages into one; either may be empty. */
  public String both(String first, String second) {
    return first.isEmpty() || second.isEmpty()
        ? first + second
        : first + messages.text("separator") + second;
  }

  private String place(Place place) {
    if (place instanceof Place.InText text) {
      return messages.text("place.line", Map.of("line", Integer.toString(text.line())));
    }
    if (place instanceof Place.OnPage page) {
      return messages.text("place.page", Map.of("page", Integer.toString(page.page())));
    }
    Place.InSheet cell = (Place.InSheet) place;
    return messages.text("place.cell", Map.of("sheet", cell.sheet(), "cell", cell.cell()));
  }

  private String detail(String detail) {
    if (Contacts.areIn(detail)) {
      return messages.text("contacts");
    }
    int length = detail.codePointCount(0, detail.length());
    return length <= LONGEST_DETAIL
        ? detail
        : detail.substring(0, detail.offsetByCodePoints(0, LONGEST_DETAIL)) + "…";
  }

  private static String megabytes(long bytes) {
    long tenths = bytes * 10 / (1 << 20);
    return tenths % 10 == 0 ? "" + tenths / 10 : tenths / 10 + "." + tenths % 10;
  }

  private static String key(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
