package org.fuhe.corpus.message;

import java.util.Locale;

/** A language that the program speaks. */
public enum Language {
  ZH,
  EN;

  /** Returns the code, as in the names of the files of messages. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the language nearest to a locale: Chinese for all that is Chinese, else English. */
  public static Language of(Locale locale) {
    return locale.getLanguage().equals("zh") ? ZH : EN;
  }
}
