package org.fuhe.scorer.rule;

import static java.util.Objects.requireNonNull;

import org.fuhe.scorer.finding.Contradiction;
import org.fuhe.scorer.finding.Outcome;
import org.fuhe.scorer.finding.Sentence;

/** What a rule says of a subject. */
public sealed interface Verdict {
  /** What is printed holds. */
  Verdict CONSISTENT = new Consistent();

  /** The rule has nothing to say about the subject. */
  Verdict NOT_APPLICABLE = new NotApplicable();

  Outcome outcome();

  static Verdict notCheckable(String zh, String en, Object... values) {
    return new NotCheckable(Sentence.of(zh, en, values));
  }

  /** What is printed holds. */
  record Consistent() implements Verdict {
    @Override
    public Outcome outcome() {
      return Outcome.CONSISTENT;
    }
  }

  /** The rule has nothing to say about the subject. */
  record NotApplicable() implements Verdict {
    @Override
    public Outcome outcome() {
      return Outcome.NOT_APPLICABLE;
    }
  }

  /** Something that the rule needs is not printed, or was not read with certainty. */
  record NotCheckable(Sentence reason) implements Verdict {
    public NotCheckable {
      requireNonNull(reason, "reason");
    }

    @Override
    public Outcome outcome() {
      return Outcome.NOT_CHECKABLE;
    }
  }

  /** It holds only within the rounding of the printed figures. */
  record WithinRounding(Contradiction detail) implements Verdict {
    public WithinRounding {
      requireNonNull(detail, "detail");
    }

    @Override
    public Outcome outcome() {
      return Outcome.ROUNDING;
    }
  }

  /** The rule broke: the program's own fault. */
  record Failed(String defect) implements Verdict {
    public Failed {
      requireNonNull(defect, "defect");
    }

    @Override
    public Outcome outcome() {
      return Outcome.FAILED;
    }
  }

  /** It does not hold. */
  record Inconsistent(Contradiction detail) implements Verdict {
    public Inconsistent {
      requireNonNull(detail, "detail");
    }

    @Override
    public Outcome outcome() {
      return Outcome.INCONSISTENT;
    }
  }
}
