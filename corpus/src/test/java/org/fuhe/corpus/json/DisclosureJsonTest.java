package org.fuhe.corpus.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.fuhe.corpus.dataset.Contacts;
import org.fuhe.corpus.dataset.Tabulation;
import org.fuhe.corpus.message.Language;
import org.fuhe.corpus.run.DocumentReader;
import org.fuhe.corpus.run.InputFile;
import org.fuhe.corpus.run.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DisclosureJsonTest {
  private static final String FORM =
      """
      项目支出绩效自评表
      项目名称\t公 务用车\t\t联系人及电话\t某某 13800000000
      项目资金（万元）\t\t年初预算数\t全年预算数\t全年执行数\t分值\t执行率\t得分
      \t年度资金总额\t20.00\t40.00\t40\t10\t100%\t10
      一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分
      产出指标\t数量指标\t车辆\t≥2辆\t2021年12月31日之前\t50\t50
      总分\t\t\t\t\t50\t50
      """;

  @TempDir Path folder;

  @Test
  void keysHaveTheirOrder() throws IOException {
    JsonNode json = json(FORM, Contacts.DROP);

    assertThat(names(json))
        .containsExactly("document", "projects", "summary", "statements", "problems");
    assertThat(names(json.get("projects").get(0)))
        .startsWith("project_id", "no", "form")
        .endsWith("headings", "funds", "indicators");
  }

  @Test
  void aValueHasItsTextItsMeaningAndItsOrigin() throws IOException {
    JsonNode name = json(FORM, Contacts.DROP).at("/projects/0/name");

    assertThat(name.toString())
        .isEqualTo(
            """
            {"text":"公务用车","value":"公务用车",\
            "origin":[{"line":2,"from":5,"to":10,"text":"公 务用车"}]}""");
  }

  @Test
  void amountsSharesAndDatesHaveTheirMeaning() throws IOException {
    JsonNode project = json(FORM, Contacts.DROP).at("/projects/0");

    assertThat(project.at("/funds/0/budget/value").decimalValue()).isEqualByComparingTo("40");
    assertThat(project.at("/funds/0/budget/unit").asText()).isEqualTo("万元");
    assertThat(project.at("/funds/0/rate/value").decimalValue()).isEqualByComparingTo("1");
    assertThat(project.at("/indicators/0/comparator").asText()).isEqualTo(">=");
    assertThat(project.at("/indicators/0/actual/value/last").asText()).isEqualTo("2021-12-31");
  }

  @Test
  void contactsAreKeptOnRequestOnly() throws IOException {
    assertThat(json(FORM, Contacts.DROP).toString()).doesNotContain("13800000000");
    assertThat(json(FORM, Contacts.KEEP).at("/projects/0/contact/text").asText())
        .isEqualTo("某某13800000000");
  }

  @Test
  void aDocumentThatIsNotReadHasItsStatus() throws IOException {
    JsonNode json = json("", Contacts.DROP);

    assertThat(names(json)).containsExactly("document");
    assertThat(json.at("/document/status").asText()).isEqualTo("unreadable");
    assertThat(json.at("/document/message").asText()).isNotEmpty();
  }

  private JsonNode json(String text, Contacts contacts) throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), text);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    DisclosureJson.write(
        new DocumentReader(Limits.STANDARD).read(new InputFile(file, "a.txt")),
        Tabulation.Style.of(contacts, Language.ZH),
        out);
    assertThat(out.toString(StandardCharsets.UTF_8)).endsWith("}\n").doesNotContain("\r");
    return new JsonMapper().readTree(out.toByteArray());
  }

  private static List<String> names(JsonNode node) {
    List<String> names = new ArrayList<>();
    node.fieldNames().forEachRemaining(names::add);
    return names;
  }
}
