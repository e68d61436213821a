package org.fuhe.extractor.restore.flow;

import java.util.Optional;
import org.fuhe.extractor.lexicon.Scope;

/** Tells where forms and their parts begin, whatever stands in front of them. */
final class Anchors {
  private static final int LINES_TO_CONFIRM = 45;

  private final Flow flow;
  private final Headings headings;

  Anchors(Flow flow, Headings headings) {
    this.flow = flow;
    this.headings = headings;
  }

  /** Tells whether a form begins: a label of its head, and soon its name or unit, and a table. */
  boolean formBegins(int at) {
    Optional<Labels.Match> first = flow.label(at, Scope.FORM);
    if (first.isEmpty()
        || !FormLabels.isOfHead(first.get())
        || (hasColon(first.get()) && !FormLabels.isOfIdentity(first.get()))) {
      return false;
    }
    boolean identity = false;
    int line = at;
    for (int i = 0; i < LINES_TO_CONFIRM && line < flow.size(); i++) {
      if ((line > at && flow.isTitle(line)) || headings.summary(line).isPresent()) {
        return false;
      }
      Optional<Labels.Match> label = flow.label(line, Scope.FORM);
      identity |= label.isPresent() && FormLabels.isOfIdentity(label.get());
      if (identity
          && i > 0
          && (isTable(line)
              || (label.isPresent() && FormLabels.isLong(FormLabels.term(label.get()))))) {
        return true;
      }
      line = flow.lineEnd(line);
    }
    return false;
  }

  boolean hasColon(Labels.Match match) {
    return flow.token(match.to() - 1).plain().endsWith(":");
  }

  private boolean isTable(int at) {
    int behind = flow.label(at, Scope.SECTION).map(Labels.Match::to).orElse(at);
    return behind > at
        || headings.indicators(at).isPresent()
        || headings.funds(at).isPresent()
        || isFundRow(at);
  }

  /** Tells whether a part of a form begins at the beginning of a line. */
  boolean isAnchor(int at) {
    if (flow.isInSentence(at)) {
      return false;
    }
    Optional<Labels.Match> form = flow.label(at, Scope.FORM);
    if (form.isPresent()) {
      return true;
    }
    Optional<Labels.Match> section = flow.label(at, Scope.SECTION);
    if (section.isPresent()
        && (flow.isLineStart(section.get().to()) || isLabel(section.get().to()))) {
      return true;
    }
    return isFundRow(at)
        || headings.indicators(at).isPresent()
        || headings.funds(at).isPresent()
        || partOfSection(at) > at;
  }

  boolean isLabel(int at) {
    return flow.label(at, label -> !label.terms().isEmpty()).isPresent();
  }

  /** Tells whether the label of a fund stands here with its figure, or alone in its line. */
  private boolean isFundRow(int at) {
    Optional<Labels.Match> fund = flow.label(at, Scope.FUND_ROW);
    return fund.isPresent()
        && (flow.isLineStart(fund.get().to()) || flow.token(fund.get().to()).shape().isFigure());
  }

  /**
   * Returns where the beginning of a section's label ends that stands upright beside the heading,
   * its rest below: 绩 / 效 一级指标 二级指标 / 指 / 标.
   */
  int partOfSection(int at) {
    StringBuilder text = new StringBuilder();
    for (int end = at; end < flow.size() && flow.token(end).plain().length() == 1; end++) {
      text.append(flow.token(end).plain());
      if (!flow.labels().isPartOf(text.toString(), Scope.SECTION)) {
        return at;
      }
      if (headings.indicators(end + 1).isPresent()) {
        return end + 1;
      }
    }
    return at;
  }

  boolean isTableHeading(int at) {
    return headings.indicators(at).isPresent()
        || headings.funds(at).isPresent()
        || headings.goals(at).isPresent();
  }
}
