package org.fuhe.scorer.norm;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.fuhe.model.Disclosure;
import org.fuhe.model.Indicator;
import org.fuhe.model.Project;
import org.fuhe.model.Reported;

/**
 * The norms that are known, and the choice among them: what a form prints itself comes first, then
 * the named norm that is most particular to its place, year and headings, then the national one.
 */
public final class Norms {
  private static final List<String> FILES =
      List.of(
          "cn-2020-10.json",
          "cn-2021-101.json",
          "chongqing-qianjiang-2024.json",
          "chongqing-qijiang-2021.json",
          "hubei-zengdu-2020.json",
          "shandong-licheng-2019.json",
          "sichuan.json",
          "sichuan-county-2022.json",
          "xinjiang-changji-2021.json");

  private static final Norms STANDARD = new Norms(load());

  private final Map<String, Norm> norms;

  private Norms(Map<String, Norm> norms) {
    this.norms = norms;
  }

  /** The norms that the program brings along. */
  public static Norms standard() {
    return STANDARD;
  }

  private static Map<String, Norm> load() {
    Map<String, Norm> norms = new LinkedHashMap<>();
    for (String name : FILES) {
      try (InputStream file = Norms.class.getResourceAsStream(name)) {
        if (file == null) {
          throw new IllegalStateException(name + " is missing");
        }
        Norm norm = NormReader.read(name, file.readAllBytes());
        norms.put(norm.id(), norm);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (NormException e) {
        throw new IllegalStateException(e);
      }
    }
    return norms;
  }

  /**
   * Adds a user's own norms. One with the id of another takes its place; of two that are equally
   * particular to a form the user's is chosen.
   */
  public Norms with(List<Norm> own) {
    Map<String, Norm> all = new LinkedHashMap<>();
    own.forEach(norm -> all.put(norm.id(), norm));
    norms.forEach(all::putIfAbsent);
    return new Norms(all);
  }

  public List<Norm> all() {
    return List.copyOf(norms.values());
  }

  public Optional<Norm> find(String id) {
    return Optional.ofNullable(norms.get(id));
  }

  /** Finds the norm of a form. */
  public FormNorm of(Disclosure disclosure, Project project) {
    Norm named = named(disclosure, project);
    PrintedNorm printed = PrintedNorm.of(disclosure, project);
    Norm.Thresholds thresholds =
        new Norm.Thresholds(
            printed.explainedRate().orElse(named.thresholds().explainedRate()),
            named.thresholds().overshoot(),
            named.thresholds().littleSpent(),
            named.thresholds().copiedShare(),
            named.thresholds().nearlyEvery());
    return new FormNorm(
        named,
        printed.executionWeight().orElseGet(() -> cited(named.executionWeight(), named)),
        printed.levelWeights(),
        printed.quantity(named.quantity()).orElseGet(() -> cited(named.quantity(), named)),
        printed.bands().orElseGet(() -> cited(named.bands(), named)),
        printed.grades().orElseGet(() -> cited(named.grades(), named)),
        new Cited<>(thresholds, printed.explainedRate().map(Cited::by).orElseGet(named::citation)));
  }

  private static <T> Cited<T> cited(T part, Norm norm) {
    return new Cited<>(part, norm.citation());
  }

  private Norm named(Disclosure disclosure, Project project) {
    String place =
        String.join(
            "\n",
            disclosure.publisher().map(Reported::text).orElse(""),
            disclosure.title().map(Reported::text).orElse(""),
            project.values().text(Project.DEPARTMENT),
            project.values().text(Project.UNIT));
    Optional<Integer> year =
        project
            .values()
            .value(Project.FISCAL_YEAR)
            .or(() -> disclosure.fiscalYear().flatMap(Reported::value));
    String headings =
        String.join(
            "\n",
            Stream.concat(
                    project.headings().stream().map(heading -> heading.printed().text()),
                    project.indicators().stream()
                        .map(indicator -> indicator.values().text(Indicator.LEVEL1))
                        .distinct())
                .toList());
    List<Norm> fitting = new ArrayList<>();
    for (Norm norm : norms.values()) {
      if (fits(norm.scope(), place, year, headings)) {
        fitting.add(norm);
      }
    }
    // Of equals the first one wins, so that a user's norm stands before the program's own.
    fitting.sort(Comparator.comparing(norm -> -particularity(norm.scope())));
    return fitting.isEmpty() ? norms.values().iterator().next() : fitting.get(0);
  }

  private static boolean fits(
      Norm.Scope scope, String place, Optional<Integer> year, String headings) {
    boolean inPlace = scope.places().isEmpty() || scope.places().stream().anyMatch(place::contains);
    boolean late =
        scope.firstYear().isEmpty() || year.filter(y -> y >= scope.firstYear().get()).isPresent();
    boolean early =
        scope.lastYear().isEmpty() || year.filter(y -> y <= scope.lastYear().get()).isPresent();
    return inPlace && late && early && scope.headings().stream().allMatch(headings::contains);
  }

  /** A place says more than headings, and headings say more than years. */
  private static int particularity(Norm.Scope scope) {
    int headings = Math.min(scope.headings().size(), 4);
    int years = (scope.firstYear().isPresent() ? 1 : 0) + (scope.lastYear().isPresent() ? 1 : 0);
    return (scope.places().isEmpty() ? 0 : 100) + 10 * headings + years;
  }
}
