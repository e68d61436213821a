package org.fuhe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fuhe.corpus.dataset.DocumentStatus;
import org.fuhe.corpus.message.Language;
import org.fuhe.corpus.message.Messages;
import org.fuhe.model.Field;
import org.fuhe.model.FormKind;
import org.fuhe.model.FundLine;
import org.fuhe.model.Indicator;
import org.fuhe.model.Project;
import org.junit.jupiter.api.Test;

final class MessagesTest {
  private static final Messages ZH = Messages.of(Main.class, Language.ZH);
  private static final Messages EN = Messages.of(Main.class, Language.EN);

  @Test
  void bothLanguagesHaveTheSameMessagesWithTheSamePlaceholders() {
    assertThat(EN.keys()).isEqualTo(ZH.keys());
    assertThat(ZH.keys())
        .allSatisfy(key -> assertThat(EN.placeholders(key)).isEqualTo(ZH.placeholders(key)));
  }

  @Test
  void aNumberOfOneTakesTheSingular() {
    assertThat(EN.text("summary.documents", Map.of("count", "1", "by", "")))
        .isEqualTo("1 document: ");
    assertThat(EN.text("summary.documents", Map.of("count", "21", "by", "")))
        .isEqualTo("21 documents: ");
    assertThat(EN.text("summary.rows", Map.of("projects", "0", "indicators", "1")))
        .isEqualTo("0 projects, 1 indicator");
  }

  @Test
  void everyFieldThatIsShownHasALabel() {
    List<Field<?>> hidden =
        List.of(Project.CONTACT, FundLine.SOURCE, FundLine.AMOUNT_UNIT, FundLine.GROUP);
    Stream<String> fields =
        Stream.of(Project.FIELDS, FundLine.FIELDS, Indicator.FIELDS)
            .flatMap(List::stream)
            .filter(field -> !hidden.contains(field))
            .map(field -> "field." + field.name());

    assertThat(ZH.keys()).containsAll(fields.toList());
  }

  @Test
  void everyKindOfFormAndEveryStatusHasAName() {
    assertThat(Stream.of(FormKind.values()).map(form -> "form." + form.label()))
        .allMatch(ZH.keys()::contains);
    assertThat(Stream.of(DocumentStatus.values()).map(status -> "status." + status.label()))
        .allMatch(ZH.keys()::contains);
  }
}
