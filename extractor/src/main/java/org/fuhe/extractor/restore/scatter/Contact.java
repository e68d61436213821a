package org.fuhe.extractor.restore.scatter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fuhe.extractor.lexicon.Term;

/** Reads 联系人 and 联系电话 of a form's head, in one cell or in two. */
final class Contact {
  private static final Pattern PHONE = Pattern.compile("\\(?\\d[\\d\\-()]{6,}");
  private static final Pattern PERSON = Pattern.compile("[\\u4e00-\\u9fff·]{2,6}");

  private final Head head;
  private final List<Token> tokens;
  private final List<Token> late;

  Contact(Head head, List<Token> tokens, List<Token> late) {
    this.head = head;
    this.tokens = tokens;
    this.late = late;
  }

  void read() {
    if (!head.has(Term.FORM_CONTACT) && !head.has(Term.FORM_PHONE)) {
      return;
    }
    for (int i = 0; i < tokens.size(); i++) {
      Token phone = tokens.get(i);
      if (!head.isValue(phone)
          || (!PHONE.matcher(phone.plain()).matches() && !isPersonAndPhone(phone))) {
        continue;
      }
      List<Token> parts = new ArrayList<>();
      Token before = i == 0 ? phone : tokens.get(i - 1);
      boolean beside = before.first().paragraph() == phone.first().paragraph();
      if (beside
          && head.isValue(before)
          && PERSON.matcher(before.plain()).matches()
          && !head.has(Term.FORM_PHONE)) {
        parts.add(before);
      }
      parts.add(phone);
      Term term =
          head.has(Term.FORM_PHONE) && parts.size() == 1 && !isPersonAndPhone(phone)
              ? Term.FORM_PHONE
              : Term.FORM_CONTACT;
      if (head.has(term)) {
        head.put(term, parts);
      }
      break;
    }
    late.stream()
        .filter(token -> PHONE.matcher(token.plain()).matches())
        .forEach(head.taken()::add);
    if (head.has(Term.FORM_CONTACT) && !head.isRead(Term.FORM_CONTACT)) {
      readPerson();
    }
  }

  private static boolean isPersonAndPhone(Token token) {
    return token.plain().matches("[\\u4e00-\\u9fff]{2,6}[0-9\\-()]{7,}");
  }

  private void readPerson() {
    List<Token> persons =
        tokens.stream()
            .filter(token -> head.isValue(token) && PERSON.matcher(token.plain()).matches())
            .filter(token -> token.plain().length() <= 4 && !head.isBody(token))
            .toList();
    Token label = head.label(Term.FORM_CONTACT);
    Optional<Token> behind = head.behind(label).filter(persons::contains);
    boolean colon = label.plain().endsWith(":");
    if (behind.isPresent() && !colon) {
      head.put(Term.FORM_CONTACT, List.of(behind.get()));
    } else if (persons.size() == 1 && head.has(Term.FORM_PHONE) && head.isRead(Term.FORM_PHONE)) {
      head.put(Term.FORM_CONTACT, persons);
    }
  }
}
