package org.fuhe.corpus.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.fuhe.corpus.dossier.Dossier;
import org.fuhe.model.dataset.Row;
import org.fuhe.model.dataset.Table;

/**
 * What a run came to, counted over all documents, with the findings that the report has room for.
 */
final class Overview {
  static final Set<Table> TABLES =
      Set.of(Table.PROJECTS, Table.WORKSHEETS, Table.INDICATORS, Table.FINDINGS);

  /** Where a bar of the chart of totals begins; 100 has one of its own. */
  static final List<Integer> TOTALS = List.of(0, 60, 70, 75, 80, 85, 90, 92, 94, 96, 98, 100);

  private final int mostFindings;
  private final int mostProjects;

  final List<Row> documents = new ArrayList<>();
  private final List<ProjectEntry> projects = new ArrayList<>();
  final Map<String, Integer> statuses = new TreeMap<>();
  final Map<String, Integer> verdicts = new TreeMap<>();
  final Map<String, Map<String, Integer>> outcomes = new TreeMap<>();
  final Map<String, Map<Rank, Integer>> rules = new TreeMap<>();
  final Map<String, Map<Rank, Integer>> departments = new HashMap<>();
  final int[] totals = new int[TOTALS.size()];
  int projectCount;
  int indicatorCount;
  int findingCount;

  private final Map<Rank, List<Found>> findings = new EnumMap<>(Rank.class);

  /** A finding and the place of its document among all. */
  record Found(Row row, int document) {
    String id() {
      return row.get("finding_id");
    }
  }

  Overview(int mostFindings, int mostProjects) {
    this.mostFindings = mostFindings;
    this.mostProjects = mostProjects;
  }

  void add(Dossier dossier) {
    int document = documents.size();
    documents.add(dossier.document());
    statuses.merge(dossier.document().get("status"), 1, Integer::sum);
    indicatorCount += dossier.of(Table.INDICATORS).size();
    Map<String, String> departmentOf = new HashMap<>();
    for (Row project : dossier.of(Table.PROJECTS)) {
      String id = project.get("project_id");
      ProjectEntry entry = ProjectEntry.of(dossier, document, project);
      departmentOf.put(id, entry.department());
      add(project, entry);
    }
    String publisher = dossier.document().get("publisher");
    for (Row finding : dossier.of(Table.FINDINGS)) {
      add(finding, document, departmentOf.getOrDefault(finding.get("project_id"), publisher));
    }
  }

  private void add(Row project, ProjectEntry entry) {
    projectCount++;
    String verdict = project.get("verdict");
    verdicts.merge(verdict.isEmpty() ? "not_checked" : verdict, 1, Integer::sum);
    entry.total().ifPresent(total -> totals[bar(total)]++);
    projects.add(entry);
  }

  private static int bar(BigDecimal total) {
    int bar = 0;
    while (bar + 1 < TOTALS.size()
        && total.compareTo(BigDecimal.valueOf(TOTALS.get(bar + 1))) >= 0) {
      bar++;
    }
    return bar;
  }

  private void add(Row finding, int document, String department) {
    outcomes
        .computeIfAbsent(finding.get("outcome"), outcome -> new TreeMap<>())
        .merge(finding.get("severity"), 1, Integer::sum);
    if (!Rank.isShown(finding)) {
      return;
    }
    findingCount++;
    Rank rank = Rank.of(finding);
    if (rank != Rank.OTHER) {
      rules
          .computeIfAbsent(finding.get("rule"), rule -> new EnumMap<>(Rank.class))
          .merge(rank, 1, Integer::sum);
      departments
          .computeIfAbsent(department, name -> new EnumMap<>(Rank.class))
          .merge(rank, 1, Integer::sum);
    }
    List<Found> ranked = findings.computeIfAbsent(rank, r -> new ArrayList<>());
    if (ranked.size() < mostFindings) {
      ranked.add(new Found(finding, document));
    }
  }

  /** Returns the forms of these findings, then those that stand out, then others. */
  List<ProjectEntry> projects() {
    Set<String> named = new HashSet<>();
    findings().forEach(found -> named.add(found.row().get("project_id")));
    Set<ProjectEntry> shown = new HashSet<>();
    Stream.concat(
            projects.stream().filter(ProjectEntry::standsOut),
            projects.stream().filter(entry -> !entry.standsOut()))
        .filter(entry -> !named.contains(entry.id()))
        .limit(mostProjects)
        .forEach(shown::add);
    return projects.stream()
        .filter(entry -> named.contains(entry.id()) || shown.contains(entry))
        .toList();
  }

  /** Returns the findings that there is room for, those that matter the most first. */
  List<Found> findings() {
    List<Found> shown = new ArrayList<>();
    findings.values().forEach(shown::addAll);
    return shown.size() <= mostFindings ? shown : shown.subList(0, mostFindings);
  }
}
