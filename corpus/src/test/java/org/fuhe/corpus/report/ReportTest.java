package org.fuhe.corpus.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.fuhe.corpus.dossier.Sources;
import org.fuhe.corpus.dossier.WrittenDataset;
import org.fuhe.corpus.message.Language;
import org.fuhe.extractor.Extractor;
import org.fuhe.extractor.UnreadableException;
import org.fuhe.model.Project;
import org.fuhe.model.dataset.Row;
import org.fuhe.model.dataset.Table;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report of the published documents and of made ones, in a browser. */
final class ReportTest {
  private static final List<Path> BROWSERS =
      List.of(
          Path.of("/usr/bin/chromium"),
          Path.of("/usr/bin/chromium-browser"),
          Path.of("/usr/bin/google-chrome"));
  private static final String HOSTILE =
      "<script>window.hit=1</script><img src=x onerror=hit=1>\u2028";

  @TempDir private static Path folder;

  private static Playwright playwright;
  private static Browser browser;
  private static Path published;

  @BeforeAll
  static void start() throws IOException, UnreadableException {
    Optional<Path> chromium = BROWSERS.stream().filter(Files::isExecutable).findFirst();
    assumeTrue(chromium.isPresent(), "there is no Chromium");
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(chromium.get())
                    .setArgs(
                        List.of(
                            "--no-sandbox", "--disable-gpu", "--disable-background-networking")));
    Map<String, byte[]> files =
        new TreeMap<>(WrittenDataset.files(Path.of("published"), "00[02].*txt"));
    files.putAll(WrittenDataset.files(Path.of("rendered"), "000\\.(chromium\\.pdf|xlsx|docx)"));
    Path dataset = folder.resolve("published");
    WrittenDataset.write(dataset, files);
    published = write(dataset, document -> Optional.ofNullable(files.get(document.get("path"))));
  }

  @AfterAll
  static void stop() {
    if (playwright != null) {
      playwright.close();
    }
  }

  private static Path write(Path dataset, Sources sources) throws IOException {
    Path report = dataset.resolve("report.html");
    try (OutputStream out = Files.newOutputStream(report)) {
      Report.write(dataset, sources, out, Language.ZH, Report.Limits.STANDARD);
    }
    return report;
  }

  private static Page open(Path report) {
    Page page = browser.newPage();
    page.navigate(report.toUri().toString());
    page.waitForSelector(".tabulator-row");
    return page;
  }

  private static int shown(Page page) {
    return Integer.parseInt(
        page.locator("#count").textContent().replaceAll("\\D*([\\d,]+).*", "$1").replace(",", ""));
  }

  @Test
  void theFindingsAreFilteredSearchedAndSorted() {
    Page page = open(published);
    int all = shown(page);

    page.selectOption("#severity", "error");
    int errors = shown(page);
    page.locator("#clear").click();
    page.fill("#search", "工作服 目标未达");
    int searched = shown(page);
    page.fill("#search", "");
    page.locator(".tabulator-col[tabulator-field=severity]").click();
    page.locator(".tabulator-col[tabulator-field=severity]").click();

    assertThat(errors).isPositive().isLessThan(all);
    assertThat(searched).isPositive().isLessThan(all);
    assertThat(page.locator(".tabulator-row .badge").first().textContent()).isEqualTo("提示");
    page.close();
  }

  @Test
  void aFindingOpensWithItsWorksheetAndWhatIsPrinted() {
    Page page = open(published);

    page.fill("#search", "000_ 工作服 目标未达");
    page.locator(".tabulator-row").first().focus();
    page.keyboard().press("Enter");
    Locator detail = page.locator("#detail");

    assertThat(detail.locator(".sentence").textContent()).contains("31 ÷ 100 × 20 = 6.2");
    assertThat(detail.locator(".expected dd").textContent()).isEqualTo("6.20");
    assertThat(detail.locator(".lines mark").allTextContents()).contains("31", "100", "20");
    assertThat(detail.locator(".worksheet tr.hit th").textContent()).contains("着装人数");
    page.keyboard().press("Escape");
    assertThat(detail.isVisible()).isFalse();
    page.close();
  }

  @Test
  void theKeyboardIsEnough() {
    Page page = open(published);

    page.locator("#search").focus();
    page.keyboard().type("目标未达");
    for (int i = 0; i < 30 && !hasFocus(page, ".tabulator-row"); i++) {
      page.keyboard().press("Tab");
    }
    assertThat(hasFocus(page, ".tabulator-row")).isTrue();
    page.keyboard().press("ArrowDown");
    Object second = page.evaluate("document.activeElement.dataset.finding");
    page.keyboard().press("Enter");
    assertThat(page.locator("#detail .about small").textContent()).endsWith((String) second);
    page.locator("#previous").focus();
    page.keyboard().press("Enter");
    assertThat(page.locator("#detail .about small").textContent()).doesNotContain((String) second);
    page.keyboard().press("Escape");

    assertThat(hasFocus(page, ".tabulator-row")).isTrue();
    page.close();
  }

  private static boolean hasFocus(Page page, String selector) {
    return (Boolean) page.evaluate("s => document.activeElement.matches(s)", selector);
  }

  @Test
  void whatMattersTheMostIsToldFirst() {
    Page page = open(published);

    Locator first = page.locator("#foremost-list button").first();

    assertThat(first.locator(".badge").textContent()).isEqualTo("错误");
    assertThat(first.locator(".reported").textContent()).isEqualTo("20");
    assertThat(first.locator(".expected").textContent()).isEqualTo("6.20");
    first.click();
    assertThat(page.locator("#detail .expected dd").textContent()).isEqualTo("6.20");
    page.close();
  }

  @Test
  void nothingIsWiderThanANarrowWindow() {
    Page page = open(published);

    page.setViewportSize(420, 800);

    assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
        .isLessThanOrEqualTo(420);
    assertThat((Integer) page.evaluate("document.getElementById('scatter').clientHeight"))
        .isGreaterThan(200);
    page.close();
  }

  @Test
  void thePageOfAPdfAndTheCellsOfASheetAreShown() {
    Page page = open(published);

    page.fill("#search", "pdf 目标未达");
    page.locator(".tabulator-row").first().click();
    Object width =
        page.evaluate(
            "async () => { const i = document.querySelector('.clip img'); await i.decode();"
                + " return i.naturalWidth; }");
    page.keyboard().press("Escape");
    page.fill("#search", "xlsx 目标未达");
    page.locator(".tabulator-row").first().click();

    assertThat((Integer) width).isGreaterThan(800);
    assertThat(page.locator(".cells td.hit").allTextContents()).contains("31", "100", "20");
    page.close();
  }

  @Test
  void theLanguageIsSwitchedInThePage() {
    Page page = open(published);

    page.locator("[data-language=en]").click();

    assertThat(page.locator("h1").textContent())
        .isEqualTo("Review of performance self-evaluations");
    assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
    assertThat(page.locator(".tabulator-col-title").first().textContent()).isEqualTo("Severity");
    assertThat(page.locator(".tabulator-row .badge").first().textContent()).isEqualTo("Error");
    page.close();
  }

  @Test
  void aFormOfLittleSpendingAndAHighTotalStandsOut() {
    Page page = open(published);

    Locator first = page.locator("#outliers button").first();
    assertThat(first.textContent()).contains("4.21 %").contains("90.42");
    first.click();

    assertThat(page.locator("#detail .figures").textContent()).contains("4.21 %").contains("90.42");
    page.close();
  }

  @Test
  void onPaperAreAllFindingsOfTheFilter() {
    Page page = open(published);

    page.fill("#search", "工作服");
    int count = shown(page);
    page.evaluate("dispatchEvent(new Event('beforeprint'))");

    assertThat(page.locator("#printed li").count()).isEqualTo(count);
    page.close();
  }

  @Test
  void whatADocumentPrintsStaysText() throws IOException {
    Path dataset = folder.resolve("hostile");
    WrittenDataset.writeRows(dataset, rows(1, HOSTILE));
    Page page = browser.newPage();
    List<String> requests = new ArrayList<>();
    page.onRequest(request -> requests.add(request.url()));
    page.navigate(write(dataset, Sources.NONE).toUri().toString());
    page.waitForSelector(".tabulator-row");

    page.locator(".tabulator-row").first().click();
    page.locator("[data-language=en]").dispatchEvent("click");

    assertThat(page.evaluate("window.hit")).isNull();
    assertThat(page.locator("#detail .sentence").textContent()).isEqualTo(HOSTILE);
    assertThat(page.locator(".tabulator-row").first().textContent()).contains("<script>");
    assertThat(requests).hasSize(1);
    page.close();
  }

  @Test
  void aReportOfTenThousandFindingsIsListedAndFiltered() throws IOException {
    Path dataset = folder.resolve("many");
    WrittenDataset.writeRows(dataset, rows(10_000, "the score does not hold"));
    Page page = open(write(dataset, Sources.NONE));

    int all = shown(page);
    int lines = page.locator(".tabulator-row").count();
    page.fill("#search", "f9999");

    assertThat(all).isEqualTo(10_000);
    assertThat(lines).isLessThan(200);
    assertThat(shown(page)).isEqualTo(1);
    page.close();
  }

  @Test
  void whatIsLeftOutIsSaid() throws IOException {
    Path dataset = folder.resolve("small");
    WrittenDataset.writeRows(dataset, rows(20, "the score does not hold"));
    Path report = dataset.resolve("report.html");
    try (OutputStream out = Files.newOutputStream(report)) {
      Report.write(dataset, Sources.NONE, out, Language.EN, new Report.Limits(5, 0, 0, 0));
    }
    Page page = open(report);

    assertThat(shown(page)).isEqualTo(5);
    assertThat(page.locator("#left-out").textContent()).contains("15 lighter findings");
    page.close();
  }

  @Test
  void noPersonIsNamedBesideWhatIsShown() throws IOException, UnreadableException {
    String report = Files.readString(published);
    int contacts = 0;
    for (Map.Entry<String, byte[]> file :
        WrittenDataset.files(Path.of("published"), "00[02].*txt").entrySet()) {
      for (Project project :
          Extractor.extract(file.getValue(), file.getKey()).disclosure().projects()) {
        String contact = project.values().text(Project.CONTACT);
        if (!contact.isEmpty()) {
          assertThat(report).doesNotContain(contact);
          contacts++;
        }
      }
    }
    assertThat(contacts).isPositive();
  }

  private static List<Row> rows(int findings, String text) {
    List<Row> rows = new ArrayList<>();
    rows.add(
        Row.of(Table.DOCUMENTS)
            .put("document_id", "aa")
            .put("path", text)
            .put("status", "extracted")
            .put("projects", 1)
            .build());
    rows.add(
        Row.of(Table.PROJECTS)
            .put("document_id", "aa")
            .put("project_id", "aa-p1")
            .put("name", text)
            .put("department", text)
            .build());
    for (int i = 0; i < findings; i++) {
      rows.add(
          Row.of(Table.FINDINGS)
              .put("finding_id", "f" + i)
              .put("document_id", "aa")
              .put("project_id", "aa-p1")
              .put("rule", "total-mismatch")
              .put("outcome", "inconsistent")
              .put("severity", "error")
              .put("message_zh", text)
              .put("message_en", text)
              .put("citation", text)
              .put("reported_text", text)
              .build());
    }
    return rows;
  }
}
