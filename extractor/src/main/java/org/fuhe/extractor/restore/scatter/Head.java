package org.fuhe.extractor.restore.scatter;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.fuhe.extractor.lexicon.Lexicon;
import org.fuhe.extractor.lexicon.Term;
import org.fuhe.model.Printed;

/**
 * The labels at the head of a form with their values.
 *
 * <p>A value is known by its kind (the name of a public body, a telephone number, boxes to tick)
 * and else by its place right behind its label.
 */
final class Head {
  private static final Pattern DEPARTMENT_CODE = Pattern.compile("\\d{3,}-.+");
  private static final Pattern CODE = Pattern.compile("[0-9A-Z]{12,}");
  private static final Pattern DAY =
      Pattern.compile("\\d{4}(?:年|[.\\-/])\\d{1,2}(?:月|[.\\-/])\\d{1,2}日?");

  /** How far behind its label a value can stand, in tokens. */
  private static final int NEAR = 1;

  private final List<Token> tokens;
  private final List<Token> late;
  private final Lexicon lexicon;
  private final Set<Token> taken = new HashSet<>();
  private final Map<Term, Printed> values = new LinkedHashMap<>();
  private final Map<Term, Token> labels = new LinkedHashMap<>();
  private final List<Token> uncertain = new ArrayList<>();

  /**
   * @param tokens the labels of the form, and what stands before its tables
   * @param late words behind the beginning of its tables, each a paragraph of its own
   */
  Head(List<Token> tokens, List<Token> late, Lexicon lexicon) {
    this.tokens = tokens;
    this.late = late;
    this.lexicon = lexicon;
    for (Token token : tokens) {
      token.label().terms().stream()
          .filter(Head::isOfHead)
          .findFirst()
          .ifPresent(term -> labels.putIfAbsent(term, token));
    }
    read();
  }

  private static boolean isOfHead(Term term) {
    return switch (term) {
      case FORM_NAME,
          FORM_CODE,
          FORM_CATEGORY,
          FORM_ATTRIBUTE,
          FORM_KIND,
          FORM_DEPARTMENT,
          FORM_UNIT,
          FORM_REPORT_DATE,
          FORM_CONTACT,
          FORM_PHONE,
          FORM_TOTAL,
          FORM_GRADE ->
          true;
      default -> false;
    };
  }

  Map<Term, Printed> values() {
    return values;
  }

  Token label(Term term) {
    return requireNonNull(labels.get(term));
  }

  Set<Token> taken() {
    return taken;
  }

  List<Token> uncertain() {
    return uncertain;
  }

  private void read() {
    skipOtherFields();
    new Options(tokens, labels)
        .ticked()
        .forEach(
            (term, options) -> {
              values.put(term, Printed.join(options.stream().map(Token::printed).toList()));
              taken.addAll(options);
            });
    tokens.stream().filter(token -> token.kind() == Kind.BOXES).forEach(taken::add);
    new Contact(this, tokens, late).read();
    readTotal();
    readBodies();
    readName();
    readKinds();
  }

  /** 项目期 and others that are known and of no field have a value too. */
  private void skipOtherFields() {
    for (int i = 0; i + 1 < tokens.size(); i++) {
      Token label = tokens.get(i);
      if (label.means(Term.FORM_IGNORED)
          && !label.plain().endsWith(":")
          && isValue(tokens.get(i + 1))) {
        taken.add(tokens.get(i + 1));
      }
    }
  }

  boolean has(Term term) {
    return labels.containsKey(term);
  }

  boolean isRead(Term term) {
    return values.containsKey(term);
  }

  boolean isValue(Token token) {
    return !token.isLabel() && !taken.contains(token);
  }

  /**
   * The total in the head stands behind its label, or beside the contact where their labels stand
   * together.
   */
  private void readTotal() {
    Token label = labels.get(Term.FORM_TOTAL);
    if (label == null || (label.means(Term.FORM_TOTAL_ROW) && !label.plain().startsWith("自评"))) {
      return;
    }
    Optional<Token> next = behind(label).filter(Head::isMark);
    int contact = -1;
    for (int i = 0; i < tokens.size(); i++) {
      contact =
          contact < 0 && taken.contains(tokens.get(i)) && tokens.get(i).kind() == Kind.WORDS
              ? i
              : contact;
    }
    if (next.isPresent()) {
      put(Term.FORM_TOTAL, List.of(next.get()));
    } else if (contact > 0
        && isMark(tokens.get(contact - 1))
        && tokens.get(contact - 1).first().paragraph() == tokens.get(contact).first().paragraph()) {
      put(Term.FORM_TOTAL, List.of(tokens.get(contact - 1)));
    }
  }

  private static boolean isMark(Token token) {
    return token.number().filter(number -> number.doubleValue() <= 120).isPresent();
  }

  boolean isBody(Token token) {
    String words = token.plain().replaceAll("\\([^()]*\\)$", "");
    boolean ending =
        lexicon.words(Term.TITLE_PUBLISHER).stream().anyMatch(words::endsWith)
            && words.length() >= 4;
    return token.kind() == Kind.WORDS
        && (ending || DEPARTMENT_CODE.matcher(token.plain()).matches());
  }

  /** The department stands before the unit, wherever their labels are printed. */
  private void readBodies() {
    List<Term> wanted = new ArrayList<>();
    if (labels.containsKey(Term.FORM_DEPARTMENT)) {
      wanted.add(Term.FORM_DEPARTMENT);
    }
    if (labels.containsKey(Term.FORM_UNIT)) {
      wanted.add(Term.FORM_UNIT);
    }
    Optional<Token> named = Optional.ofNullable(labels.get(Term.FORM_NAME)).flatMap(this::behind);
    List<Token> bodies =
        new ArrayList<>(tokens.stream().filter(token -> isValue(token) && isBody(token)).toList());
    if (bodies.size() < wanted.size()) {
      List<Token> added =
          late.stream().filter(token -> token.plain().length() >= 5 && isBody(token)).toList();
      bodies.addAll(added.size() + bodies.size() == wanted.size() ? added : List.of());
    }
    if (bodies.size() > wanted.size() && named.isPresent()) {
      bodies.removeIf(body -> Objects.equals(body, named.get()));
    }
    if (bodies.size() == wanted.size()) {
      for (int i = 0; i < wanted.size(); i++) {
        put(wanted.get(i), List.of(bodies.get(i)));
      }
      return;
    }
    for (Term term : wanted) {
      Optional<Token> behind = behind(requireNonNull(labels.get(term))).filter(this::isBody);
      if (behind.isPresent()) {
        put(term, List.of(behind.get()));
      }
    }
    bodies.stream().filter(body -> !taken.contains(body)).forEach(uncertain::add);
    taken.addAll(uncertain);
  }

  /** The name stands behind its label; else it is the only words that are left. */
  private void readName() {
    Token label = labels.get(Term.FORM_NAME);
    if (label == null) {
      return;
    }
    List<Token> words =
        tokens.stream()
            .filter(token -> isValue(token) && token.plain().length() >= 4)
            .filter(
                token ->
                    token.kind() == Kind.WORDS
                        || token.kind() == Kind.SENTENCE
                        || token.kind() == Kind.MEASURE
                        || token.kind() == Kind.DATE)
            .toList();
    Optional<Token> first = behind(label).filter(words::contains);
    if (first.isEmpty() && !words.isEmpty()) {
      first = Optional.of(words.get(0));
    }
    first.ifPresent(
        token -> {
          List<Token> parts = new ArrayList<>(List.of(token));
          for (Token next : words) {
            Token last = parts.get(parts.size() - 1);
            boolean sameLine = next.first().line() == last.last().line();
            if (!next.equals(last) && sameLine && CODE.matcher(last.plain()).matches()) {
              parts.add(next);
            }
          }
          put(Term.FORM_NAME, parts);
        });
  }

  /** 项目类型 and the like without boxes: the words behind the label, or the only ones left. */
  private void readKinds() {
    for (Term term :
        List.of(
            Term.FORM_CATEGORY,
            Term.FORM_ATTRIBUTE,
            Term.FORM_KIND,
            Term.FORM_CODE,
            Term.FORM_REPORT_DATE,
            Term.FORM_GRADE)) {
      Token label = labels.get(term);
      if (label == null || values.containsKey(term)) {
        continue;
      }
      Optional<Token> value =
          behind(label).filter(this::isValue).filter(token -> fits(term, token));
      List<Token> left =
          tokens.stream().filter(token -> isValue(token) && fits(term, token)).toList();
      if (value.isEmpty() && left.size() == 1) {
        value = Optional.of(left.get(0));
      }
      value.ifPresent(token -> put(term, List.of(token)));
    }
  }

  private static boolean fits(Term term, Token token) {
    return switch (term) {
      case FORM_REPORT_DATE -> DAY.matcher(token.plain()).matches();
      case FORM_CODE -> CODE.matcher(token.plain()).matches();
      case FORM_GRADE -> token.plain().length() <= 2 && token.kind() == Kind.WORDS;
      default -> token.kind() == Kind.WORDS && token.plain().matches(".*(?:项目|类|性)");
    };
  }

  Optional<Token> behind(Token label) {
    int at = tokens.indexOf(label);
    for (int i = at + 1; i <= Math.min(tokens.size() - 1, at + NEAR); i++) {
      if (isValue(tokens.get(i))) {
        return Optional.of(tokens.get(i));
      }
    }
    return Optional.empty();
  }

  void put(Term term, List<Token> parts) {
    values.put(term, Printed.join(parts.stream().map(Token::printed).toList()));
    taken.addAll(parts);
  }
}
