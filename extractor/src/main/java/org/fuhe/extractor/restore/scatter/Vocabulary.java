package org.fuhe.extractor.restore.scatter;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fuhe.extractor.lexicon.Label;
import org.fuhe.extractor.lexicon.Lexicon;
import org.fuhe.extractor.lexicon.Plain;
import org.fuhe.extractor.lexicon.Scope;
import org.fuhe.extractor.lexicon.Term;

/** The labels of forms, and what can be the beginning of one that is wrapped. */
final class Vocabulary {
  private static final Set<Scope> OF_FORMS =
      Set.of(Scope.FORM, Scope.FUNDS, Scope.FUND_ROW, Scope.INDICATORS, Scope.LEVEL, Scope.SECTION);

  private static final Pattern NUMBERED =
      Pattern.compile("其中:?|其中、|\\d{1,2}[.、]|[一二三四五六七八九十]{1,3}、|[①-⑳]");
  private static final Pattern BRACKET = Pattern.compile("\\(([^()]*)\\)");

  /** What the brackets of labels declare. */
  private static final Pattern DECLARED =
      Pattern.compile(
          "\\d{1,3}(?:\\.\\d+)?分?(?:[*×xX]执行率)?|[A-C](?:/[A-C])?|%|(?:单位:?)?[万亿]?元|分|三级指标|指标内容|盖章|签字|公章|调整|项目|单位|政策|区");

  /** Longer texts are no labels. */
  private static final int LONGEST = 48;

  private final Lexicon lexicon;
  private final Set<Scope> scopes;
  private final Set<String> beginnings = new HashSet<>();
  private final Set<String> words = new HashSet<>();
  private final Map<String, Label> labels = new HashMap<>();

  static Vocabulary ofForms(Lexicon lexicon) {
    return new Vocabulary(lexicon, OF_FORMS);
  }

  static Vocabulary ofSummaries(Lexicon lexicon) {
    return new Vocabulary(lexicon, Set.of(Scope.SUMMARY));
  }

  private Vocabulary(Lexicon lexicon, Set<Scope> scopes) {
    this.lexicon = lexicon;
    this.scopes = scopes;
    for (Term term : Term.values()) {
      if (scopes.contains(term.scope())) {
        for (String word : lexicon.words(term)) {
          words.add(word);
          for (int end = 1; end < word.length(); end++) {
            beginnings.add(word.substring(0, end));
          }
        }
      }
    }
  }

  Lexicon lexicon() {
    return lexicon;
  }

  /** Returns what a text means as a label of a form; no terms when it is none. */
  Label label(String plain) {
    return labels.computeIfAbsent(plain, this::read);
  }

  private Label read(String plain) {
    boolean label =
        plain.length() <= LONGEST
            && isBalanced(plain)
            && !isBracket(plain)
            && !plain.matches(".*[^(率数]%");
    Label found = lexicon.label(label && bracketsFit(plain) ? plain : "");
    boolean inScope = found.terms().stream().anyMatch(term -> scopes.contains(term.scope()));
    return inScope && isListed(found.words()) ? found : lexicon.label("");
  }

  /**
   * Tells whether words are listed as they are. The lexicon knows headings by their last words too,
   * which many names of indicators have as well.
   */
  private boolean isListed(String plain) {
    if (words.contains(plain)) {
      return true;
    }
    Matcher numbered = NUMBERED.matcher(plain);
    return numbered.lookingAt() && words.contains(plain.substring(numbered.end()));
  }

  /** Returns what a heading between other headings means, by its last words. */
  Label heading(String plain) {
    return plain.length() <= LONGEST && isBalanced(plain)
        ? lexicon.label(plain)
        : lexicon.label("");
  }

  boolean isLabel(String plain) {
    return label(plain).isKnown();
  }

  /** Tells whether a label can begin with a text, or be complete but for its bracket. */
  boolean isBeginning(String plain) {
    int open = plain.lastIndexOf('(');
    if (open > 0 && plain.indexOf(')', open) < 0) {
      Matcher declared = DECLARED.matcher(plain.substring(open + 1));
      return isLabel(plain.substring(0, open)) && (declared.matches() || declared.hitEnd());
    }
    String words = Plain.of(plain);
    return beginnings.contains(words)
        || (words.startsWith("其中:") && beginnings.contains(words.substring(3)));
  }

  /**
   * A bracket stands behind the label that it belongs to: full marks behind a level, (B/A) behind a
   * rate.
   */
  private boolean bracketsFit(String plain) {
    Matcher bracket = BRACKET.matcher(plain);
    while (bracket.find()) {
      String inside = bracket.group(1);
      String before = plain.substring(0, bracket.start());
      if (before.isEmpty() || lexicon.label(plain.replace("(" + inside + ")", inside)).isKnown()) {
        continue;
      }
      if (!DECLARED.matcher(inside).matches() || !fits(lexicon.label(before), inside)) {
        return false;
      }
    }
    return true;
  }

  private static boolean fits(Label label, String inside) {
    if (inside.matches("\\d{1,3}(?:\\.\\d+)?分?")) {
      return label.means(Term.LEVEL_FIRST)
          || label.in(Scope.SECTION).isPresent()
          || (label.in(Scope.LEVEL).isEmpty() && label.in(Scope.INDICATORS).isEmpty());
    }
    if (inside.matches("[A-C](?:/[A-C])?|%|分|\\d.*")) {
      return label.in(Scope.INDICATORS).isPresent()
          || label.in(Scope.FUNDS).isPresent()
          || label.means(Term.FORM_TOTAL);
    }
    return true;
  }

  private static boolean isBalanced(String plain) {
    int depth = 0;
    for (int i = 0; i < plain.length(); i++) {
      depth += plain.charAt(i) == '(' ? 1 : plain.charAt(i) == ')' ? -1 : 0;
      if (depth < 0) {
        return false;
      }
    }
    return depth == 0;
  }

  private static boolean isBracket(String plain) {
    return plain.startsWith("(");
  }
}
