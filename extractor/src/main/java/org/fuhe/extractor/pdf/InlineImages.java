package org.fuhe.extractor.pdf;

import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;

/** Takes note of images inside of a page's own stream, and does not decode them. */
final class InlineImages extends OperatorProcessor {
  private final PageDrawing page;

  InlineImages(PageDrawing page) {
    super(page);
    this.page = page;
  }

  @Override
  public void process(Operator operator, List<COSBase> operands) {
    page.addImage();
  }

  @Override
  public String getName() {
    return "BI";
  }
}
