package org.fuhe.corpus.message;

import java.util.regex.Pattern;
import org.fuhe.extractor.lexicon.Lexicon;
import org.fuhe.extractor.lexicon.Plain;
import org.fuhe.extractor.lexicon.Term;

/** Tells names and telephone numbers of persons, which no message holds. */
public final class ContactDetails {
  /**
   * Mobile numbers, and those of a landline with or without the code of its place; a date of eight
   * digits is none.
   */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\d.,])(?:1[3-9]\\d{9}|0\\d{2,3}[-—–]?\\d{7,8}"
              + "|(?!20\\d\\d[01]\\d[0-3]\\d(?!\\d))[2-9]\\d{6,7})(?![\\d.,万元亿])");

  private ContactDetails() {}

  /** Tells whether a text names a person to call, or holds a telephone number. */
  public static boolean areIn(String text) {
    String plain = Plain.of(text);
    return NUMBER.matcher(plain).find()
        || Lexicon.standard().words(Term.FORM_CONTACT).stream().anyMatch(plain::contains)
        || Lexicon.standard().words(Term.FORM_PHONE).stream().anyMatch(plain::contains);
  }
}
