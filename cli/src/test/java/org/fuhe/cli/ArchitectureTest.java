package org.fuhe.cli;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The modules and what each may know; {@code cli} holds the test because it sees all of them. */
@AnalyzeClasses(packages = "org.fuhe", importOptions = DoNotIncludeTests.class)
final class ArchitectureTest {
  @ArchTest
  static final ArchRule MODEL_KNOWS_ONLY_THE_JDK =
      classes()
          .that()
          .resideInAPackage("org.fuhe.model..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("org.fuhe.model..", "java..", "org.jspecify.annotations")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule EXTRACTOR_KNOWS_ONLY_THE_MODEL =
      module("org.fuhe.extractor..", "org.fuhe.model..");

  @ArchTest
  static final ArchRule SCORER_KNOWS_ONLY_THE_MODEL =
      module("org.fuhe.scorer..", "org.fuhe.model..");

  @ArchTest
  static final ArchRule CORPUS_KNOWS_NO_FRONT_END =
      module("org.fuhe.corpus..", "org.fuhe.model..", "org.fuhe.extractor..", "org.fuhe.scorer..");

  @ArchTest
  static final ArchRule ONLY_CORPUS_AND_CLI_WRITE =
      noClasses()
          .that()
          .resideInAnyPackage("org.fuhe.model..", "org.fuhe.extractor..", "org.fuhe.scorer..")
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.io.Writer")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.io.FileOutputStream")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.io.PrintStream")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule OPENCSV_STAYS_IN_THE_CSV_WRITER =
      library("com.opencsv..", "org.fuhe.corpus.csv..");

  @ArchTest
  static final ArchRule JACKSON_STAYS_IN_JSON_EXPORT_REPORT_LEXICON_AND_NORM =
      library(
          "com.fasterxml.jackson..",
          "org.fuhe.corpus.export..",
          "org.fuhe.corpus.json..",
          "org.fuhe.corpus.report..",
          "org.fuhe.extractor.lexicon..",
          "org.fuhe.scorer.norm..");

  @ArchTest
  static final ArchRule SQL_STAYS_IN_THE_STORE = library("java.sql..", "org.fuhe.corpus.store..");

  @ArchTest
  static final ArchRule DUCKDB_STAYS_IN_THE_STORE =
      library("org.duckdb..", "org.fuhe.corpus.store..");

  @ArchTest
  static final ArchRule PICOCLI_STAYS_IN_THE_COMMAND = library("picocli..", "org.fuhe.cli..");

  @ArchTest
  static final ArchRule TIKA_STAYS_IN_THE_FILE_TYPE =
      library("org.apache.tika..", "org.fuhe.extractor.type..");

  @ArchTest
  static final ArchRule PDFBOX_STAYS_IN_THE_PDF_READER =
      library("org.apache.pdfbox..", "org.fuhe.extractor.pdf..");

  @ArchTest
  static final ArchRule FONTBOX_STAYS_IN_THE_PDF_READER =
      library("org.apache.fontbox..", "org.fuhe.extractor.pdf..");

  @ArchTest
  static final ArchRule THE_GRID_KNOWS_ONLY_GEOMETRY =
      classes()
          .that()
          .resideInAPackage("org.fuhe.extractor.grid..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "org.fuhe.extractor.grid..",
              "org.fuhe.model..",
              "java..",
              "org.jspecify.annotations");

  @ArchTest
  static final ArchRule POI_STAYS_IN_THE_READERS_OF_OFFICE_DOCUMENTS =
      library("org.apache.poi..", "org.fuhe.extractor.office..");

  @ArchTest
  static final ArchRule FASTEXCEL_STAYS_IN_THE_WORKPAPERS =
      library("org.dhatim.fastexcel..", "org.fuhe.corpus.workpaper..");

  @ArchTest
  static final ArchRule JSOUP_STAYS_IN_THE_READER_OF_WEB_PAGES =
      library("org.jsoup..", "org.fuhe.extractor.web..");

  @ArchTest
  static final ArchRule COMPRESS_STAYS_IN_THE_ARCHIVES =
      library("org.apache.commons.compress..", "org.fuhe.corpus.archive..");

  private static ArchRule module(String module, String... known) {
    return noClasses()
        .that()
        .resideInAPackage(module)
        .should()
        .dependOnClassesThat(
            resideInAPackage("org.fuhe..")
                .and(not(resideInAPackage(module)))
                .and(not(resideInAnyPackage(known))))
        .allowEmptyShould(true);
  }

  private static ArchRule library(String library, String... homes) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(homes)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .allowEmptyShould(true);
  }
}
