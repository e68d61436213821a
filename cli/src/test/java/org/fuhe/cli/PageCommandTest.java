package org.fuhe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

final class PageCommandTest {
  private static final List<List<String>> FORM =
      List.of(
          List.of("项目名称", "公务<用车>", "-", "-", "联系电话", "13800000000", "-"),
          List.of("项目资金（万元）", "", "年初预算数", "全年预算数", "全年执行数", "执行率", "得分"),
          List.of("", "年度资金总额", "20.00", "40.00", "40", "100%", "10"),
          List.of("一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"),
          List.of("产出指标", "数量指标", "车辆", "2辆", "2辆", "50", "50"),
          List.of("产出指标", "数量指标", "司机", "2名", "2名", "50", "5O"),
          List.of("总分", "-", "-", "-", "-", "100", "100"));

  @TempDir Path folder;

  @Test
  void whatWasReadIsDrawnInTheColoursOfItsKind() throws Exception {
    Path file = SmallPdf.write(folder.resolve("a.pdf"), FORM);
    Path svg = folder.resolve("a.svg");

    assertThat(Command.run("page", file, "--svg", svg, "--lang", "en").exit()).isZero();

    List<String> notes = notes(svg);
    assertThat(notes)
        .contains(
            "Form 1 Name: 公务<用车>",
            "Form 1 funds 1 Budget: 40.00",
            "Form 1 indicator 1 Target: 2辆",
            "Form 1 Contact",
            "page 1: no number can be understood in \"5O\"")
        .noneMatch(note -> note.contains("13800000000"));
    assertThat(Files.readString(svg)).contains(">Not read 1<", ">Cells 42<", ">Target<");
  }

  @Test
  void theImageHasThePageAndALegendUnderIt() throws IOException {
    Path file = SmallPdf.write(folder.resolve("a.pdf"), FORM);
    Path png = folder.resolve("a.png");

    assertThat(Command.run("page", file, "--png", png).exit()).isZero();

    BufferedImage image = ImageIO.read(png.toFile());
    assertThat(image.getWidth()).isEqualTo(1250);
    assertThat(image.getHeight()).isGreaterThan(1000);
    assertThat(colours(image)).contains(0xe00000, 0xffffff);
  }

  @Test
  void onlyPagesOfPdfFilesAreDrawn() throws IOException {
    Path pdf = SmallPdf.write(folder.resolve("a.pdf"), FORM);
    Path text = Files.writeString(folder.resolve("a.txt"), "甲\t乙\n");
    Path broken = Files.writeString(folder.resolve("b.pdf"), "%PDF-1.7\nnothing");
    Path svg = folder.resolve("a.svg");

    assertThat(Command.run("page", text, "--svg", svg, "--lang", "en"))
        .isEqualTo(
            new Command(
                ExitCode.USAGE,
                "",
                "fuhe: %s is no PDF file; only PDF files have pages that can be drawn\n"
                    .formatted(text)));
    assertThat(Command.run("page", pdf, "--svg", svg, "--page", 2, "--lang", "en"))
        .isEqualTo(
            new Command(ExitCode.USAGE, "", "fuhe: there is no page 2; the document has 1 page\n"));
    assertThat(Command.run("page", broken, "--svg", svg).exit()).isEqualTo(ExitCode.INPUTS_FAILED);
    assertThat(Command.run("page", pdf).exit()).isEqualTo(ExitCode.USAGE);
    assertThat(Command.run("page", pdf, "--png", pdf).exit()).isEqualTo(ExitCode.USAGE);
    assertThat(svg).doesNotExist();
  }

  private static List<String> notes(Path svg) throws Exception {
    Document document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(Files.readAllBytes(svg)));
    NodeList titles = document.getElementsByTagName("title");
    return IntStream.range(0, titles.getLength())
        .mapToObj(i -> titles.item(i).getTextContent())
        .toList();
  }

  private static List<Integer> colours(BufferedImage image) {
    int[] pixels =
        image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    return Arrays.stream(pixels).map(p -> p & 0xffffff).distinct().boxed().toList();
  }
}
