package org.fuhe.corpus.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import org.fuhe.corpus.message.Language;

/**
 * The page around the data: markup, style and scripts, all in one.
 *
 * <p>A browser runs no script in it but those whose hashes its head names, and opens no connection:
 * what a document prints cannot become one.
 */
final class ReportPage {
  private static final List<String> STYLES =
      List.of(
          "/META-INF/resources/webjars/tabulator-tables/6.3.1/dist/css/tabulator.min.css",
          "page.css",
          "detail.css",
          "print.css");

  private static final List<String> SCRIPTS =
      List.of(
          "facts.js",
          "elements.js",
          "charts.js",
          "filter.js",
          "list.js",
          "evidence.js",
          "detail.js",
          "summary.js",
          "page.js");

  private static final List<String> LIBRARIES =
      List.of(
          "/META-INF/resources/webjars/echarts/5.3.1/dist/echarts.common.min.js",
          "/META-INF/resources/webjars/tabulator-tables/6.3.1/dist/js/tabulator.min.js");

  private static final List<String> LICENCES =
      List.of(
          "/META-INF/resources/webjars/echarts/5.3.1/LICENSE",
          "/META-INF/resources/webjars/echarts/5.3.1/NOTICE",
          "/META-INF/resources/webjars/tabulator-tables/6.3.1/LICENSE");

  private final String markup;
  private final String styles;
  private final List<String> scripts;
  private final Language language;

  private ReportPage(String markup, String styles, List<String> scripts, Language language) {
    this.markup = markup;
    this.styles = styles;
    this.scripts = scripts;
    this.language = language;
  }

  static ReportPage load(Language language) throws IOException {
    StringBuilder own = new StringBuilder("(() => {\n'use strict';\n");
    for (String script : SCRIPTS) {
      own.append(resource(script));
    }
    StringBuilder styles = new StringBuilder();
    for (String style : STYLES) {
      styles.append(withoutReferences(resource(style)));
    }
    return new ReportPage(
        resource("page.html"),
        styles.toString(),
        List.of(
            withoutReferences(resource(LIBRARIES.get(0))),
            withoutReferences(resource(LIBRARIES.get(1))),
            own.append("})();\n").toString()),
        language);
  }

  /** Returns the page up to where the data begin. */
  String beginning() throws IOException {
    StringBuilder hashes = new StringBuilder();
    scripts.forEach(script -> hashes.append(" 'sha256-").append(hash(script)).append('\''));
    StringBuilder licences = new StringBuilder();
    for (String licence : LICENCES) {
      licences.append(resource(licence)).append('\n');
    }
    return markup
        .replace("{language}", language == Language.ZH ? "zh-CN" : "en")
        .replace("{scripts}", hashes.toString())
        .replace("{licences}", licences.toString().replace("--", "- -"))
        .replace("{styles}", styles);
  }

  /** Returns the page behind the data. */
  String end() {
    StringBuilder end = new StringBuilder();
    for (String script : scripts) {
      end.append("<script>").append(script).append("</script>\n");
    }
    return end.append("</body>\n</html>\n").toString();
  }

  /** A reference to a source map would be a file that is not there. */
  private static String withoutReferences(String text) {
    return text.replaceAll("(?m)^\\s*(?://|/\\*)[#@] sourceMappingURL=.*$", "");
  }

  private static String hash(String script) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(script.getBytes(UTF_8));
      return Base64.getEncoder().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = ReportPage.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException("the program lacks its resource " + name);
      }
      return new String(in.readAllBytes(), UTF_8).replace("\r", "");
    }
  }
}
