package org.fuhe.extractor.restore.scatter;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fuhe.extractor.lexicon.Term;

/**
 * The options with boxes to tick of a form's labels.
 *
 * <p>Options that stand apart from their label count from 1 for each; the first option of a label
 * stands before the second one, and so on.
 */
final class Options {
  private static final List<Term> TICKED =
      List.of(Term.FORM_CATEGORY, Term.FORM_ATTRIBUTE, Term.FORM_KIND);
  private static final Pattern NUMBER = Pattern.compile("\\D?(\\d)[.、].*");

  private final List<Token> tokens;
  private final Map<Term, Token> labels;
  private final List<Term> wanted;

  Options(List<Token> tokens, Map<Term, Token> labels) {
    this.tokens = tokens;
    this.labels = labels;
    this.wanted =
        TICKED.stream()
            .filter(labels::containsKey)
            .sorted(
                (a, b) ->
                    Integer.compare(tokens.indexOf(labels.get(a)), tokens.indexOf(labels.get(b))))
            .toList();
  }

  /** Returns the options of each label, where they can be told. */
  Map<Term, List<Token>> ticked() {
    Map<Term, List<Token>> options = new LinkedHashMap<>();
    List<List<Token>> lines = lines();
    if (wanted.isEmpty() || lines.isEmpty()) {
      return options;
    }
    if (wanted.size() == 1) {
      options.put(wanted.get(0), lines.stream().flatMap(List::stream).toList());
      return options;
    }
    List<Token> all = lines.stream().flatMap(List::stream).toList();
    if (all.stream().allMatch(option -> kind(option).isPresent() || isBox(option))) {
      return byWords(all);
    }
    if (lines.size() == wanted.size()
        && lines.stream().allMatch(line -> number(line.get(0)) <= 1)) {
      for (int i = 0; i < wanted.size(); i++) {
        options.put(wanted.get(i), lines.get(i));
      }
      return options;
    }
    return isOrdered(all) ? byNumber(all) : options;
  }

  /** The usual options say themselves what they are options of. */
  private static Optional<Term> kind(Token option) {
    String words = option.plain();
    if (words.matches(".*(?:部门预算|专项|转移支付|政府投资|基本建设|本级).*")) {
      return Optional.of(Term.FORM_CATEGORY);
    }
    if (words.matches(".*(?:持续性|新增|新设|延续项目|存续).*")) {
      return Optional.of(Term.FORM_ATTRIBUTE);
    }
    return words.matches(".*(?:常年性|延续性|一次性|阶段性|经常性).*")
        ? Optional.of(Term.FORM_KIND)
        : Optional.empty();
  }

  private static boolean isBox(Token option) {
    return option.plain().length() == 1;
  }

  private Map<Term, List<Token>> byWords(List<Token> options) {
    Map<Term, List<Token>> found = new LinkedHashMap<>();
    Optional<Term> last = Optional.empty();
    for (Token option : options) {
      Optional<Term> kind = isBox(option) ? last : kind(option);
      last = kind;
      kind.filter(wanted::contains)
          .ifPresent(term -> found.computeIfAbsent(term, own -> new ArrayList<>()).add(option));
    }
    return found;
  }

  /** Tells whether the options follow their labels in the order of the page. */
  private boolean isOrdered(List<Token> options) {
    return !options.isEmpty()
        && wanted.stream()
            .allMatch(
                term ->
                    tokens.indexOf(labels.get(term))
                        < tokens.indexOf(options.get(options.size() - 1)));
  }

  private List<List<Token>> lines() {
    Set<Integer> numbers = new HashSet<>();
    tokens.stream()
        .filter(token -> token.kind() == Kind.BOXES)
        .forEach(token -> numbers.add(token.first().line()));
    List<List<Token>> lines = new ArrayList<>();
    Token before = null;
    for (Token token : tokens) {
      if (token.isLabel() || !numbers.contains(token.first().line())) {
        continue;
      }
      if (before == null || before.last().line() != token.first().line()) {
        lines.add(new ArrayList<>());
      }
      lines.get(lines.size() - 1).add(token);
      before = token;
    }
    return lines;
  }

  private Map<Term, List<Token>> byNumber(List<Token> options) {
    Map<Integer, List<Token>> byNumber = new LinkedHashMap<>();
    options.forEach(
        option -> byNumber.computeIfAbsent(number(option), n -> new ArrayList<>()).add(option));
    Map<Term, List<Token>> found = new LinkedHashMap<>();
    for (int i = 0; i < wanted.size(); i++) {
      List<Token> own = new ArrayList<>();
      for (int number = 1; byNumber.containsKey(number); number++) {
        List<Token> same = byNumber.get(number);
        if (same.size() == wanted.size()) {
          own.add(same.get(i));
        } else {
          // which label has no such option cannot be told, unless one of the others is ticked
          return partly(byNumber);
        }
      }
      found.put(wanted.get(i), own);
    }
    return found;
  }

  private Map<Term, List<Token>> partly(Map<Integer, List<Token>> byNumber) {
    Map<Term, List<Token>> found = new LinkedHashMap<>();
    List<Term> open = new ArrayList<>();
    for (int i = 0; i < wanted.size(); i++) {
      int label = i;
      List<Token> own =
          byNumber.values().stream()
              .filter(same -> same.size() == wanted.size())
              .map(same -> same.get(label))
              .toList();
      if (own.stream().anyMatch(Options::isTicked)) {
        found.put(wanted.get(i), own);
      } else {
        open.add(wanted.get(i));
      }
    }
    List<Token> ticked =
        byNumber.values().stream()
            .filter(same -> same.size() < wanted.size())
            .flatMap(List::stream)
            .filter(Options::isTicked)
            .toList();
    if (open.size() == 1 && ticked.size() == 1) {
      found.put(open.get(0), ticked);
    }
    return found;
  }

  private static boolean isTicked(Token token) {
    return token.plain().matches(".*[☑√■].*");
  }

  private static int number(Token option) {
    Matcher number = NUMBER.matcher(option.plain());
    return number.matches() ? Integer.parseInt(number.group(1)) : 0;
  }
}
