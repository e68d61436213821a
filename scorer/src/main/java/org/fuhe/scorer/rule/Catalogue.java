package org.fuhe.scorer.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.fuhe.scorer.finding.Sentence;
import org.fuhe.scorer.finding.Severity;

/** What the program knows of its rules beside their code: their cards and their pages. */
public final class Catalogue {
  private Catalogue() {}

  /**
   * A rule as it is listed.
   *
   * @param title the first line of its page, without its id
   */
  public record Entry(
      String id, Severity severity, int revision, RuleCard.Basis basis, Sentence title) {}

  /** Returns all rules in their order. */
  public static List<Entry> entries() {
    return Rules.all().map(Rules::card).map(Catalogue::entry).toList();
  }

  private static Entry entry(RuleCard card) {
    return new Entry(
        card.id(),
        card.severity(),
        card.revision(),
        card.basis(),
        new Sentence(title(page(card.id(), true)), title(page(card.id(), false))));
  }

  private static String title(String page) {
    String first = page.lines().findFirst().orElse("");
    int colon = Math.max(first.indexOf(": "), first.indexOf('：'));
    return first.substring(colon + 1).strip();
  }

  /** Returns the page of a rule, in Markdown. */
  public static String page(String id, boolean chinese) {
    String name = id + (chinese ? ".zh.md" : ".md");
    try (InputStream page = Catalogue.class.getResourceAsStream(name)) {
      if (page == null) {
        throw new IllegalArgumentException("there is no page " + name);
      }
      return new String(page.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
