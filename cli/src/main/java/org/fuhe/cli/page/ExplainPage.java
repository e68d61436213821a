package org.fuhe.cli.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fuhe.corpus.dataset.Origins;
import org.fuhe.corpus.message.Messages;
import org.fuhe.corpus.message.PlaceText;
import org.fuhe.corpus.result.ReportedFinding;
import org.fuhe.corpus.review.Review;
import org.fuhe.corpus.review.ReviewedFinding;
import org.fuhe.model.Indicator;
import org.fuhe.model.Interval;
import org.fuhe.model.Place;
import org.fuhe.scorer.finding.Evidence;
import org.fuhe.scorer.finding.Finding;
import org.fuhe.scorer.subject.Form;
import org.fuhe.scorer.worksheet.Computation;

/** One finding in full: what it says, by what, the worksheet of its form and the printed lines. */
public final class ExplainPage {
  /** Lines of the document above and below what is printed. */
  private static final int AROUND = 2;

  private final Messages messages;
  private final FindingText text;
  private final Lines lines;

  public ExplainPage(Messages messages, int columns) {
    this.messages = messages;
    this.text = new FindingText(messages);
    this.lines = new Lines(columns);
  }

  public List<String> lines(ReviewedFinding found, Review review, Origins origins) {
    Finding finding = found.finding();
    lines.addTitle(finding.rule() + "  " + found.id());
    ReportedFinding reported = ReportedFinding.of(found);
    lines.addParagraph(text.subject(reported));
    lines.addParagraph(
        messages.text("explain.outcome." + finding.outcome().label())
            + " · "
            + messages.text("explain.severity." + finding.severity().label()));
    String comparison = text.comparison(reported);
    if (!comparison.isEmpty()) {
      lines.addParagraph(comparison);
    }
    lines.addParagraph(text.in(finding.message()));
    lines.addParagraph(
        messages.text(
            "explain.by",
            Map.of(
                "citation",
                text.in(finding.citation().text()),
                "norm",
                finding.citation().norm())));
    if (!finding.detail().related().isEmpty()) {
      lines.addParagraph(
          messages.text(
              "explain.related", Map.of("related", String.join(", ", finding.detail().related()))));
    }
    found
        .waiver()
        .ifPresent(
            waiver ->
                lines.addParagraph(
                    messages.text(
                        "explain.waived",
                        Map.of(
                            "name", waiver.name(),
                            "date", waiver.date().toString(),
                            "reason", waiver.reason()))));
    finding.project().ifPresent(no -> addWorksheet(review.form(no)));
    addPrinted(finding, origins);
    return lines.all();
  }

  private void addWorksheet(Form form) {
    lines.addBlank();
    lines.addTitle(
        messages.text("explain.worksheet", Map.of("norm", text.in(form.norm().norm().title()))));
    Grid grid =
        new Grid(
            List.of(
                new Grid.Heading(messages.text("explain.line"), false),
                new Grid.Heading(messages.text("field.weight"), true),
                new Grid.Heading(messages.text("field.score"), true),
                new Grid.Heading(messages.text("explain.expected"), true),
                new Grid.Heading(messages.text("explain.how"), false)));
    List<Indicator> indicators = form.project().indicators();
    for (int i = 0; i < indicators.size(); i++) {
      Indicator indicator = indicators.get(i);
      add(
          grid,
          indicator.values().text(Indicator.NAME),
          indicator.values().text(Indicator.WEIGHT),
          indicator.values().text(Indicator.SCORE),
          form.worksheet().indicators().get(i));
    }
    add(
        grid,
        messages.text("explain.execution"),
        form.execution().weight().map(w -> w.text()).orElse(""),
        form.execution().score().map(s -> s.text()).orElse(""),
        form.worksheet().execution());
    add(
        grid,
        messages.text("explain.total"),
        "",
        form.total().map(t -> t.text()).orElse(""),
        form.worksheet().total());
    lines.addAll(grid.lines(lines.columns()));
  }

  private void add(Grid grid, String name, String weight, String score, Computation computation) {
    grid.add(
        List.of(
            name,
            weight,
            score,
            computation.expected().map(ExplainPage::written).orElse(""),
            text.in(computation.explanation())));
  }

  private static String written(Interval interval) {
    String low = Numerals.shortly(interval.low());
    String high = Numerals.shortly(interval.high());
    return low.equals(high) ? low : low + "–" + high;
  }

  private void addPrinted(Finding finding, Origins origins) {
    lines.addBlank();
    lines.addTitle(messages.text("explain.printed"));
    int shown = 0;
    for (Evidence evidence : finding.evidence()) {
      for (Origins.Part part : origins.parts(evidence.printed())) {
        lines.addParagraph(
            messages.text(
                "explain.evidence",
                Map.of(
                    "field", evidence.field(),
                    "text", part.text(),
                    "place", PlaceText.of(part.place(), messages))));
        if (part.place() instanceof Place.InText place && place.line() != shown) {
          addLinesAround(place.line(), origins);
          shown = place.line();
        }
      }
    }
  }

  private void addLinesAround(int line, Origins origins) {
    for (int at = line - AROUND; at <= line + AROUND; at++) {
      Optional<String> printed = origins.line(at);
      if (printed.isPresent()) {
        String mark = at == line ? "▶ " : "  ";
        lines.addLabelled(mark + at, 7, printed.get().replace('\t', ' ').strip());
      }
    }
  }
}
