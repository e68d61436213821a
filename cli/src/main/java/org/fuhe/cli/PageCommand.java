package org.fuhe.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.fuhe.cli.page.PictureCaptions;
import org.fuhe.corpus.message.Language;
import org.fuhe.corpus.message.Messages;
import org.fuhe.corpus.picture.PagePicture;
import org.fuhe.corpus.picture.PictureRun;
import org.fuhe.corpus.run.DocumentReader;
import org.fuhe.corpus.run.Inputs;
import org.fuhe.corpus.run.Limits;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Draws a page of a PDF file and what was read of it. */
@Command(
    name = "page",
    header = "Draws a page of a PDF file and over it what was read of it.",
    description =
        "Rulings, cells, recognised labels and values, a colour for each kind; in red what could"
            + " not be read.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class PageCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "FILE", descriptionKey = "FILE", description = "The PDF file.")
  private Path file = Path.of("");

  @Option(
      names = "--page",
      paramLabel = "N",
      description = "The page to draw, from 1; the first one by default.")
  private int page = 1;

  @Option(names = "--png", paramLabel = "OUT", description = "The image to write, replaced.")
  private @Nullable Path png;

  @Option(
      names = "--svg",
      paramLabel = "OUT",
      description = "The drawing to write, replaced; a pointer on a mark shows what it is.")
  private @Nullable Path svg;

  @Option(names = "--lang", paramLabel = "zh|en", description = "The language of labels.")
  private @Nullable Language language;

  PageCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    console.speak(Optional.ofNullable(language));
    if (!Files.exists(file) || Files.isDirectory(file)) {
      return console.refuse("no_document", Map.of("path", file.toString()));
    }
    if (png == null && svg == null) {
      return console.refuse("no_picture", Map.of());
    }
    PictureRun.Result result =
        PictureRun.run(
            Inputs.find(List.of(file)).get(0),
            new DocumentReader(Limits.STANDARD),
            page,
            new PictureCaptions(messages()));
    result.defect().ifPresent(console::trace);
    if (result.document().status().isWithoutResult()) {
      console.err().println(console.remark(result.document()));
      return ExitCode.INPUTS_FAILED;
    }
    if (!result.drawn()) {
      return console.refuse("no_drawing", Map.of("path", file.toString()));
    }
    Optional<PagePicture> picture = result.picture();
    return picture.isPresent()
        ? write(picture.get())
        : console.refuse(
            "no_page", Map.of("no", "" + page, "count", "" + result.document().pages()));
  }

  /** An image has the fonts of this machine, which may know no Chinese. */
  private Messages messages() {
    Messages messages = console.messages();
    boolean foreign =
        png != null && svg == null && !PagePicture.canWrite(messages.text("picture.kind.cell"));
    return foreign ? Messages.of(Main.class, Language.EN) : messages;
  }

  private int write(PagePicture picture) throws IOException {
    int code = ExitCode.DONE;
    if (png != null) {
      code = console.write(file, png, out -> write(out, picture::writePng));
    }
    if (svg != null && code == ExitCode.DONE) {
      code = console.write(file, svg, out -> write(out, picture::writeSvg));
    }
    return code;
  }

  private static int write(OutputStream out, Writing writing) throws IOException {
    writing.write(out);
    return ExitCode.DONE;
  }

  /** Writes a picture in one of its forms. */
  @FunctionalInterface
  private interface Writing {
    void write(OutputStream out) throws IOException;
  }
}
