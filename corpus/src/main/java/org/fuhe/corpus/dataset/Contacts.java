package org.fuhe.corpus.dataset;

import java.util.regex.Pattern;
import org.fuhe.extractor.lexicon.Lexicon;
import org.fuhe.extractor.lexicon.Plain;
import org.fuhe.extractor.lexicon.Term;

/**
 * Whether the names and telephone numbers of persons go into an export.
 *
 * <p>Publishers have to print them, users of a dataset seldom need them: they are left out unless
 * asked for, and no message or log ever holds them.
 */
public enum Contacts {
  DROP,
  KEEP;

  /** Mobile numbers, and those of a landline with or without the code of its place. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\d.,])(?:1[3-9]\\d{9}|0\\d{2,3}[-—–]?\\d{7,8}|[2-9]\\d{6,7})(?![\\d.,万元亿])");

  /** Tells whether a text names a person to call, or holds a telephone number. */
  public static boolean areIn(String text) {
    String plain = Plain.of(text);
    return NUMBER.matcher(plain).find()
        || Lexicon.standard().words(Term.FORM_CONTACT).stream().anyMatch(plain::contains)
        || Lexicon.standard().words(Term.FORM_PHONE).stream().anyMatch(plain::contains);
  }
}
