package org.fuhe.cli.page;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.fuhe.corpus.message.Language;
import org.fuhe.corpus.message.Messages;
import org.fuhe.scorer.finding.Sentence;
import org.fuhe.scorer.norm.Norm;
import org.fuhe.scorer.rule.Catalogue;

/** The rules and the norms that the program knows. */
public final class CataloguePage {
  private final Messages messages;
  private final Lines lines;

  public CataloguePage(Messages messages, int columns) {
    this.messages = messages;
    this.lines = new Lines(columns);
  }

  /** Returns a line for each rule. */
  public List<String> rules() {
    Grid grid =
        new Grid(
            List.of(
                heading("catalogue.rule"),
                heading("catalogue.severity"),
                heading("catalogue.revision"),
                heading("catalogue.title")));
    for (Catalogue.Entry entry : Catalogue.entries()) {
      grid.add(
          List.of(
              entry.id(),
              messages.text("explain.severity." + entry.severity().label()),
              Integer.toString(entry.revision()),
              in(entry.title())));
    }
    return grid.lines(lines.columns());
  }

  /** Returns a line for each norm. */
  public List<String> norms(List<Norm> norms) {
    Grid grid =
        new Grid(
            List.of(
                heading("catalogue.norm"),
                heading("catalogue.title"),
                heading("catalogue.execution"),
                heading("catalogue.read")));
    for (Norm norm : norms) {
      grid.add(
          List.of(
              norm.id(),
              in(norm.title()),
              norm.executionWeight().toPlainString(),
              read(norm.sources().stream().allMatch(Norm.Source::read))));
    }
    return grid.lines(lines.columns());
  }

  /** Returns one norm in full. */
  public List<String> norm(Norm norm) {
    lines.addTitle(norm.id() + "  " + in(norm.title()));
    for (Norm.Source source : norm.sources()) {
      lines.addParagraph(
          messages.text(
              "catalogue.source",
              Map.of(
                  "title", source.title(),
                  "number", source.number(),
                  "read", read(source.read()),
                  "note", in(source.note()))));
    }
    lines.addBlank();
    add("catalogue.full_marks", norm.fullMarks().toPlainString());
    add("catalogue.execution", norm.executionWeight().toPlainString());
    for (Map<String, BigDecimal> weights : norm.levelWeights()) {
      add(
          "catalogue.levels",
          new TreeMap<>(weights)
              .entrySet().stream()
                  .map(level -> level.getKey() + " " + level.getValue().toPlainString())
                  .collect(Collectors.joining(", ")));
    }
    add("catalogue.at_least", shortfall(norm.quantity().atLeast()));
    add("catalogue.at_most", shortfall(norm.quantity().atMost()));
    add("catalogue.equal", shortfall(norm.quantity().equal()));
    for (Norm.Band band : norm.bands()) {
      add(
          "catalogue.band",
          in(band.name())
              + " "
              + (band.lowIncluded() ? "[" : "(")
              + band.low().toPlainString()
              + ", "
              + band.high().toPlainString()
              + (band.highIncluded() ? "]" : ")"));
    }
    add(
        "catalogue.grades",
        norm.grades().grades().stream()
            .map(
                grade ->
                    "%s [%s, %s%s"
                        .formatted(
                            grade.name(),
                            grade.low().toPlainString(),
                            grade.high().toPlainString(),
                            grade.highIncluded() ? "]" : ")"))
            .collect(Collectors.joining(", ")));
    add("catalogue.explained_rate", threshold(norm.thresholds().explainedRate()));
    add("catalogue.overshoot", threshold(norm.thresholds().overshoot()));
    add("catalogue.little_spent", threshold(norm.thresholds().littleSpent()));
    add("catalogue.copied_share", threshold(norm.thresholds().copiedShare()));
    add("catalogue.nearly_every", threshold(norm.thresholds().nearlyEvery()));
    return lines.all();
  }

  private String threshold(org.fuhe.scorer.norm.Cited<BigDecimal> threshold) {
    return threshold.value().toPlainString() + " (" + in(threshold.by().text()) + ")";
  }

  private String shortfall(Norm.Shortfall shortfall) {
    return messages.text(
        "catalogue.shortfall." + shortfall.name().toLowerCase(java.util.Locale.ROOT));
  }

  private void add(String key, String value) {
    lines.addLabelled(messages.text(key), 24, value);
  }

  private String read(boolean read) {
    return messages.text(read ? "catalogue.was_read" : "catalogue.was_not_read");
  }

  private Grid.Heading heading(String key) {
    return new Grid.Heading(messages.text(key), false);
  }

  private String in(Sentence sentence) {
    return messages.language() == Language.ZH ? sentence.zh() : sentence.en();
  }
}
