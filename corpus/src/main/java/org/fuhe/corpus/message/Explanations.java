package org.fuhe.corpus.message;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fuhe.extractor.UnreadableException;
import org.fuhe.extractor.type.FileType;
import org.fuhe.model.Problem;

/** Says in words what could not be read of a document, and why. Never holds a person's contacts. */
public final class Explanations {
  /** As many problems as a message lists; the JSON of a document has all of them. */
  private static final int MOST_PROBLEMS = 3;

  /** Characters of a document that a message quotes. */
  private static final int LONGEST_DETAIL = 40;

  /** What a run over many documents opens, and a command for one document does not. */
  private static final Set<String> ARCHIVES =
      Set.of(
          "application/zip",
          "application/gzip",
          "application/x-bzip2",
          "application/x-xz",
          "application/x-tar",
          "application/x-gtar",
          "application/x-7z-compressed");

  private Explanations() {}

  /** Returns the messages that explanations are made of. */
  public static Messages messages(Language language) {
    return Messages.of(Explanations.class, language);
  }

  /** Explains why the path of an input could not be read. */
  public static Explanation path(PathFault fault) {
    return messages -> messages.text("path." + key(fault));
  }

  /** Explains why nothing could be read of a document. */
  public static Explanation unreadable(UnreadableException.Reason reason, FileType type) {
    boolean packed =
        reason == UnreadableException.Reason.UNSUPPORTED && ARCHIVES.contains(type.mediaType());
    String key = packed ? "archive" : key(reason);
    return messages ->
        messages.text("unreadable." + key, Map.of("format", format(type.mediaType(), messages)));
  }

  /** Explains that a document is of another kind than its name says. */
  public static Explanation misnamed(FileType type) {
    return messages ->
        messages.text("misnamed", Map.of("format", format(type.mediaType(), messages)));
  }

  /** Returns what people call a format; there are too many to have a name for each. */
  private static String format(String mediaType, Messages messages) {
    String key = "format." + mediaType;
    return messages.keys().contains(key) ? messages.text(key) : mediaType;
  }

  /** Explains that a document was read and no form was found. */
  public static Explanation unrecognised() {
    return messages -> messages.text("unrecognised");
  }

  /** Explains that a file is larger than what is read. */
  public static Explanation tooLarge(long bytes, long limit) {
    return messages ->
        messages.text(
            "failed.too_large", Map.of("size", megabytes(bytes), "limit", megabytes(limit)));
  }

  /** Explains that an archive was given up, of which too much comes out. */
  public static Explanation archiveTooLarge() {
    return messages -> messages.text("failed.archive_too_large");
  }

  /** Explains that a document was given up. */
  public static Explanation tooSlow(long seconds) {
    return messages -> messages.text("failed.too_slow", Map.of("seconds", Long.toString(seconds)));
  }

  /** Explains that the process ended that worked at a document. */
  public static Explanation ended(int exitCode) {
    return messages -> messages.text("failed.ended", Map.of("code", Integer.toString(exitCode)));
  }

  /**
   * Explains why the program failed with a document. The message of the exception is left out: it
   * can hold anything of the document.
   */
  public static Explanation failure(Throwable failure) {
    if (failure instanceof OutOfMemoryError) {
      return messages -> messages.text("failed.out_of_memory");
    }
    if (failure instanceof StackOverflowError) {
      return messages -> messages.text("failed.too_deep");
    }
    String defect = failure.getClass().getSimpleName();
    StackTraceElement[] trace = failure.getStackTrace();
    String place =
        trace.length == 0 ? "?" : trace[0].getFileName() + ":" + trace[0].getLineNumber();
    return messages -> messages.text("failed.defect", Map.of("defect", defect, "place", place));
  }

  /** Explains that a document's rows stand under another path. */
  public static Explanation sameAs(String path) {
    return messages -> messages.text("same_as", Map.of("path", path));
  }

  /** Explains the first problems of a document, and says how many there are. */
  public static Explanation problems(List<Problem> problems) {
    if (problems.isEmpty()) {
      return Explanation.NONE;
    }
    List<Problem> first =
        List.copyOf(problems.subList(0, Math.min(MOST_PROBLEMS, problems.size())));
    String count = Integer.toString(problems.size());
    return messages ->
        first.stream()
                .map(problem -> problem(problem).in(messages))
                .collect(Collectors.joining(messages.text("separator")))
            + (problems.size() > first.size() ? messages.text("more", Map.of("count", count)) : "");
  }

  /** Explains a problem: where, and what. */
  public static Explanation problem(Problem problem) {
    return messages ->
        problem.place().map(place -> PlaceText.of(place, messages)).orElse("")
            + messages.text(
                "problem." + key(problem.kind()),
                Map.of("detail", detail(problem.detail(), messages)));
  }

  private static String detail(String detail, Messages messages) {
    if (ContactDetails.areIn(detail)) {
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
