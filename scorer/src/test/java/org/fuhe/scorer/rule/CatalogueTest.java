package org.fuhe.scorer.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Modifier;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fuhe.scorer.finding.Finding;
import org.fuhe.scorer.form.Judging;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule has a card, a page in both languages whose example holds, and a test of its own. */
final class CatalogueTest {
  private static final List<String> HEADINGS =
      List.of("## What it checks", "## Why it matters", "## When it does not apply", "## Example");
  private static final List<String> CHINESE_HEADINGS =
      List.of("## 查什么", "## 为什么重要", "## 何时不适用", "## 示例");

  static Stream<Rule<?>> rules() {
    return Rules.all();
  }

  static Stream<String> ids() {
    return Rules.all().map(rule -> Rules.card(rule).id());
  }

  @Test
  void noIdIsUsedTwice() {
    assertThat(ids()).doesNotHaveDuplicates();
    assertThat(Rules.ids()).containsExactlyElementsOf(ids().toList());
  }

  @Test
  void theOrderIsThatOfTheCatalogueAndNamesEveryRule() {
    assertThat(ids())
        .hasSize(38)
        .startsWith("total-mismatch", "total-row-disagrees", "full-total-low-execution")
        .containsSubsequence("cost-arithmetic", "unmet-full-score", "weight-structure")
        .containsSubsequence("qualitative-target-numeric-actual", "unfilled-form")
        .endsWith("uniform-perfection");
  }

  @Test
  void entriesAreThoseOfTheRules() {
    assertThat(Catalogue.entries())
        .extracting(Catalogue.Entry::id)
        .containsExactlyElementsOf(ids().toList());
    assertThat(Catalogue.entries())
        .allSatisfy(
            entry -> {
              assertThat(entry.title().zh()).isNotBlank();
              assertThat(entry.title().en()).isNotBlank();
            });
  }

  @Test
  void anUnknownRuleHasNoPage() {
    assertThatThrownBy(() -> Catalogue.page("no-such-rule", false))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no-such-rule.md");
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theCardNamesTheRuleAsItsClass(Rule<?> rule) {
    RuleCard card = Rules.card(rule);
    assertThat(card.id()).matches("[a-z]+(-[a-z0-9]+)+");
    assertThat(card.id().replace("-", "")).isEqualToIgnoringCase(rule.getClass().getSimpleName());
    assertThat(card.revision()).isPositive();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theRuleHasATestOfItsOwn(Rule<?> rule) throws ClassNotFoundException {
    Class<?> test = Class.forName(rule.getClass().getName() + "Test");
    assertThat(Modifier.isFinal(test.getModifiers())).isTrue();
  }

  @ParameterizedTest
  @MethodSource("ids")
  void bothPagesHaveTheHeadingsInTheirOrder(String id) {
    assertThat(headings(Catalogue.page(id, false))).isEqualTo(HEADINGS);
    assertThat(headings(Catalogue.page(id, true))).isEqualTo(CHINESE_HEADINGS);
    assertThat(Catalogue.page(id, false)).startsWith("# " + id + ": ");
    assertThat(Catalogue.page(id, true)).startsWith("# " + id + "：");
  }

  private static List<String> headings(String page) {
    return page.lines().filter(line -> line.startsWith("## ")).toList();
  }

  @ParameterizedTest
  @MethodSource("ids")
  void theExampleHolds(String id) {
    for (boolean chinese : List.of(false, true)) {
      String page = Catalogue.page(id, chinese);
      assertThat(Judging.findings(id, block(page, "form")).stream().map(CatalogueTest::line))
          .isNotEmpty()
          .containsExactlyElementsOf(block(page, "finding").lines().map(String::strip).toList());
    }
  }

  private static String block(String page, String kind) {
    Matcher block = Pattern.compile("```" + kind + "\\n(.*?)```", Pattern.DOTALL).matcher(page);
    assertThat(block.find()).as("a block of the %s", kind).isTrue();
    return block.group(1);
  }

  private static String line(Finding found) {
    return String.join(
            " | ",
            found.subject().toString(),
            found.outcome().label(),
            found.severity().label(),
            found.detail().reported(),
            found.detail().expected())
        .strip();
  }
}
