package org.fuhe.corpus.result;

import static java.util.Objects.requireNonNull;

import org.fuhe.corpus.message.Explanation;
import org.fuhe.corpus.message.Explanations;
import org.fuhe.corpus.message.Language;
import org.fuhe.corpus.message.Messages;

/**
 * What there is to say about a document, in the words of both languages: it outlives the program
 * that said it.
 */
public record Remark(String zh, String en) implements Explanation {
  public Remark {
    requireNonNull(zh, "zh");
    requireNonNull(en, "en");
  }

  public static Remark of(Explanation explanation) {
    return new Remark(
        explanation.in(Explanations.messages(Language.ZH)),
        explanation.in(Explanations.messages(Language.EN)));
  }

  @Override
  public String in(Messages messages) {
    return messages.language() == Language.ZH ? zh : en;
  }
}
