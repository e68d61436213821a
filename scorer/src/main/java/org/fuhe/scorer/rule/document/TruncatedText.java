package org.fuhe.scorer.rule.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fuhe.model.Field;
import org.fuhe.model.Project;
import org.fuhe.model.Reported;
import org.fuhe.scorer.finding.Contradiction;
import org.fuhe.scorer.finding.Evidence;
import org.fuhe.scorer.finding.Sentence;
import org.fuhe.scorer.finding.Severity;
import org.fuhe.scorer.rule.Rule;
import org.fuhe.scorer.rule.RuleCard;
import org.fuhe.scorer.rule.Verdict;
import org.fuhe.scorer.subject.FormText;

/**
 * A long text breaks off in the middle of a sentence, as where a cell was too small for it.
 *
 * <p>Many texts end without a full stop, so its absence says nothing. A text is taken for broken
 * off where another one of the form has the same words and goes on, where a bracket is open at its
 * end, or where its last words cannot be the last.
 */
@RuleCard(
    id = "truncated-text",
    severity = Severity.NOTICE,
    revision = 1,
    basis = RuleCard.Basis.DEFAULT)
public final class TruncatedText implements Rule<FormText> {
  /** Shorter texts were typed so; three lines of a narrow cell hold more. */
  private static final int LONG = 60;

  /** An opening bracket is looked for in the end of a text: it was forgotten, or is cut off. */
  private static final int LAST_WORDS = 60;

  private static final int SHOWN = 12;

  private static final Pattern ENDED = Pattern.compile(".*[。！？!?；;…”\"）)》〉>]$", Pattern.DOTALL);

  /** What goes on inside a number or a computation; words can begin a further sentence. */
  private static final String COMPUTED = "0123456789.%×*+＋=＝/元万亿";

  private static final String OPENING = "（(《〈〔";
  private static final String CLOSING = "）)》〉〕";

  @Override
  public Verdict check(FormText subject) {
    String text = subject.text();
    if (subject.indicator().isPresent() || text.length() < LONG) {
      return Verdict.NOT_APPLICABLE;
    }
    if (ENDED.matcher(text).matches()) {
      return Verdict.CONSISTENT;
    }
    Optional<Evidence> whole = goesOnElsewhere(subject);
    if (whole.isPresent()) {
      String rest = whole.get().printed().text().substring(text.length());
      return broken(
          subject,
          whole,
          Sentence.of(
              "该文字止于“%s”，表内另一处相同的文字在其后还有“%s”。",
              "The text ends in \"%s\", where the same words elsewhere in the form go on: \"%s\".",
              end(text),
              rest.substring(0, Math.min(SHOWN, rest.length()))));
    }
    if (bracketIsOpen(text)) {
      return broken(
          subject,
          Optional.empty(),
          Sentence.of(
              "该文字止于“%s”，括号没有合上，可能被截断。",
              "The text ends in \"%s\" with a bracket still open, and may be cut off.", end(text)));
    }
    if (UnfinishedEnd.isOf(text)) {
      return broken(
          subject,
          Optional.empty(),
          Sentence.of(
              "该文字止于“%s”，句子没有写完，可能被截断。",
              "The text ends in \"%s\" in the middle of a sentence, and may be cut off.",
              end(text)));
    }
    return Verdict.CONSISTENT;
  }

  private static Verdict broken(FormText subject, Optional<Evidence> whole, Sentence message) {
    Contradiction.Builder builder =
        Contradiction.of(subject.field(), Optional.of(subject.reported()));
    whole.ifPresent(evidence -> builder.evidence(evidence.field(), evidence.printed()));
    return new Verdict.Inconsistent(builder.says(message));
  }

  /** Another text of the form that begins with the whole of this one, and goes on. */
  private static Optional<Evidence> goesOnElsewhere(FormText subject) {
    for (Field<?> field :
        new Field<?>[] {
          Project.OVERVIEW, Project.BASIS, Project.PROGRESS_PLAN, Project.GOAL_EXPECTED
        }) {
      Optional<? extends Reported<?>> other = subject.form().get(field);
      if (other.isPresent()
          && other.get().text().length() > subject.text().length()
          && other.get().text().startsWith(subject.text())
          && COMPUTED.indexOf(other.get().text().charAt(subject.text().length())) >= 0) {
        return Optional.of(new Evidence(field.name(), other.get().printed()));
      }
    }
    return Optional.empty();
  }

  private static boolean bracketIsOpen(String text) {
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (OPENING.indexOf(character) >= 0) {
        open.push(i);
      } else if (CLOSING.indexOf(character) >= 0 && !open.isEmpty()) {
        open.pop();
      }
    }
    return !open.isEmpty() && text.length() - open.peek() <= LAST_WORDS;
  }

  private static String end(String text) {
    return text.substring(text.length() - SHOWN);
  }
}
