package org.fuhe.extractor.restore.layout;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.fuhe.extractor.lexicon.Label;
import org.fuhe.extractor.lexicon.Lexicon;
import org.fuhe.extractor.lexicon.Plain;
import org.fuhe.extractor.lexicon.Scope;
import org.fuhe.extractor.lexicon.Term;
import org.fuhe.model.Printed;

/** The lexicon, asked the same questions over and over while lines are tried together. */
final class Words {
  private static final Pattern AMONG_THEM = Pattern.compile("其中[:、,，-]*");
  private static final Set<Scope> HEADINGS =
      EnumSet.of(Scope.INDICATORS, Scope.FUNDS, Scope.SUMMARY, Scope.STATEMENT);

  private static final Pattern FULL_MARKS = Pattern.compile("[(]?\\d*分?[)]?$");

  private final Lexicon lexicon;
  private final Set<String> whole = new HashSet<>();
  private final Set<String> levels = new HashSet<>();
  private final Map<String, Label> labels = new HashMap<>();

  Words(Lexicon lexicon) {
    this.lexicon = lexicon;
    for (Term term : Term.values()) {
      whole.addAll(lexicon.words(term));
    }
    levels.addAll(lexicon.words(Term.LEVEL_FIRST));
    levels.addAll(lexicon.words(Term.LEVEL_SECOND));
  }

  Label label(String text) {
    if (labels.size() > 100_000) {
      labels.clear();
    }
    return labels.computeIfAbsent(text, lexicon::label);
  }

  Label label(Collection<Piece> pieces) {
    return label(Printed.join(pieces.stream().map(Piece::printed).toList()).text());
  }

  /** Tells whether the lexicon has the label as it is, not only its last words. */
  boolean isWhole(Label label) {
    return whole.contains(label.words());
  }

  boolean isIn(String text, Scope scope) {
    return label(text).in(scope).isPresent();
  }

  boolean isHeading(String text) {
    return label(text).terms().stream().anyMatch(term -> HEADINGS.contains(term.scope()));
  }

  /** Tells whether a line of a level's cell reads so: a part of a name, or of its full marks. */
  boolean isPartOfLevel(String text) {
    String plain = FULL_MARKS.matcher(Plain.of(text)).replaceFirst("");
    return plain.isEmpty() || levels.stream().anyMatch(level -> level.contains(plain));
  }

  /** Tells whether a text is a word of the lexicon or a part of one. */
  boolean isPartOfWord(String text) {
    String plain = Plain.of(text);
    return whole.stream().anyMatch(word -> word.contains(plain));
  }

  boolean isLevel(String text) {
    return isIn(text, Scope.LEVEL);
  }

  /** Tells whether a text names a row of the funding block, a leading 其中 set aside. */
  boolean isFundRow(String text) {
    if (isIn(text, Scope.FUND_ROW)) {
      return true;
    }
    String plain = Plain.of(text);
    String rest = AMONG_THEM.matcher(plain).replaceFirst("");
    return rest.length() < plain.length() && isIn(rest, Scope.FUND_ROW);
  }

  boolean means(String text, Term... terms) {
    Label label = label(text);
    return List.of(terms).stream().anyMatch(label::means);
  }
}
