package org.fuhe.scorer.finding;

import static java.util.Objects.requireNonNull;

/**
 * What a finding was judged by.
 *
 * @param norm the id of a norm, {@code printed} for what the form itself prints, {@code arithmetic}
 *     where no norm is needed, or {@code default} for a threshold of the program's own
 * @param text the words: a heading as printed, or the title and number of a document
 */
public record Citation(String norm, Sentence text) {
  public static final String PRINTED = "printed";
  public static final String DEFAULT = "default";

  public static final Citation ARITHMETIC =
      new Citation("arithmetic", new Sentence("表内算术关系", "the form's own arithmetic"));

  /** The norm of the form, where nothing of it was applied in the end. */
  public static final Citation FORM_NORM =
      new Citation("norm", new Sentence("该表适用的评分办法", "the norm of the form"));

  public Citation {
    requireNonNull(norm, "norm");
    requireNonNull(text, "text");
  }

  /** A heading or note of the form itself. */
  public static Citation printed(String words) {
    return new Citation(PRINTED, Sentence.of("表中自载：%s", "printed on the form: %s", words));
  }
}
