package org.fuhe.corpus.message;

/** Something to be said to users, in whichever language it will be asked for. */
@FunctionalInterface
public interface Explanation {
  /** There is nothing to say. */
  Explanation NONE = messages -> "";

  /**
   * Returns it in words.
   *
   * @param messages those of {@link Explanations#messages}
   */
  String in(Messages messages);

  /** Returns this and then another one. */
  default Explanation and(Explanation other) {
    return messages -> {
      String first = in(messages);
      String second = other.in(messages);
      return first.isEmpty() || second.isEmpty()
          ? first + second
          : first + messages.text("separator") + second;
    };
  }
}
