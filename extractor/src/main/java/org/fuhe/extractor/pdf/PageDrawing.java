package org.fuhe.extractor.pdf;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationPopup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.fuhe.extractor.drawn.Drawing;
import org.fuhe.extractor.drawn.Glyphs;
import org.fuhe.extractor.drawn.Way;

/** Collects the characters and rulings of one page in one pass over its operators. */
final class PageDrawing extends PDFGraphicsStreamEngine {
  /** Type reaches from this far above its base line … */
  private static final float ASCENT = 0.88f;

  /** … to this far below, in sizes of the type: the square that a Chinese character fills. */
  private static final float DESCENT = 0.12f;

  /** Text whose lines rise less than this share of their length is level. */
  private static final float LEVEL = 0.03f;

  private final DisplaySpace space;
  private final Budget budget;
  private final Map<PDFont, FontCodes> fonts = new HashMap<>();
  private final Glyphs glyphs = new Glyphs();
  private final Strokes strokes = new Strokes();
  private final PathTrace path = new PathTrace();
  private final Inks inks = new Inks();
  private final Deque<State> states = new ArrayDeque<>();
  private final PageFaults faults = new PageFaults();
  private Region clip;
  private boolean clipsNext;
  private double imageArea;

  /** What the graphics state of the library does not keep. */
  private record State(Inks inks, Region clip) {}

  PageDrawing(PDPage page, Budget budget) {
    super(page);
    this.space = DisplaySpace.of(page);
    this.budget = budget;
    this.clip = new Region(0, 0, (float) space.size().width(), (float) space.size().height());
    inks.listen(this);
    addOperator(new InlineImages(this));
  }

  /** Draws the page, and what is filled into its form fields. */
  void draw() {
    budget.beginPage();
    try {
      processPage(getPage());
      for (PDAnnotation annotation : getPage().getAnnotations()) {
        if (isShown(annotation)) {
          showAnnotation(annotation);
        }
      }
    } catch (Budget.SpentException e) {
      faults.setLimited();
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // The library trusts what it parses: a damaged file ends in any of these.
      faults.setDamaged();
    }
  }

  private static boolean isShown(PDAnnotation annotation) {
    boolean note =
        annotation instanceof PDAnnotationPopup || annotation instanceof PDAnnotationText;
    return !note && !annotation.isHidden() && !annotation.isNoView();
  }

  Drawing drawing(int number) {
    return new Drawing(number, space.size(), glyphs, strokes.rulings(glyphs.em()));
  }

  PageFaults faults() {
    return faults;
  }

  boolean hasText() {
    return glyphs.count() > 0;
  }

  /** Tells whether the page shows an image and not a single character. */
  boolean isScan() {
    return glyphs.count() == 0 && imageArea > 0;
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    budget.spendOperator();
    super.processOperator(operator, operands);
  }

  @Override
  protected void operatorException(Operator operator, List<COSBase> operands, IOException e) {
    faults.setDamaged();
  }

  @Override
  public void saveGraphicsState() {
    states.push(new State(inks.copy(), clip));
    super.saveGraphicsState();
  }

  @Override
  public void restoreGraphicsState() {
    super.restoreGraphicsState();
    if (!states.isEmpty()) {
      restore(states.pop());
    }
  }

  private void restore(State state) {
    inks.set(state.inks());
    clip = state.clip();
  }

  @Override
  public void showForm(PDFormXObject form) throws IOException {
    State before = enter(form);
    int depth = states.size();
    try {
      super.showForm(form);
    } finally {
      leave(before, depth);
    }
  }

  @Override
  public void showTransparencyGroup(PDTransparencyGroup group) throws IOException {
    State before = enter(group);
    int depth = states.size();
    try {
      super.showTransparencyGroup(group);
    } finally {
      leave(before, depth);
    }
  }

  private State enter(PDFormXObject form) {
    budget.spendStream();
    State before = new State(inks.copy(), clip);
    PDRectangle box = form.getBBox();
    if (box != null) {
      Matrix matrix =
          form.getMatrix().multiply(getGraphicsState().getCurrentTransformationMatrix());
      Region shown = Region.NOTHING;
      shown = corner(shown, matrix, box.getLowerLeftX(), box.getLowerLeftY());
      shown = corner(shown, matrix, box.getUpperRightX(), box.getLowerLeftY());
      shown = corner(shown, matrix, box.getUpperRightX(), box.getUpperRightY());
      shown = corner(shown, matrix, box.getLowerLeftX(), box.getUpperRightY());
      clip = clip.within(shown);
    }
    return before;
  }

  private Region corner(Region region, Matrix matrix, float x, float y) {
    Point2D.Float point = matrix.transformPoint(x, y);
    return region.and(space.x(point.x, point.y), space.y(point.x, point.y));
  }

  private void leave(State before, int depth) {
    while (states.size() > depth) {
      states.pop();
    }
    restore(before);
  }

  @Override
  protected void showGlyph(Matrix text, PDFont font, int code, Vector displacement) {
    budget.spendGlyph();
    String characters = fonts.computeIfAbsent(font, FontCodes::new).characters(code);
    if (characters.isEmpty()) {
      return;
    }
    float em = font instanceof PDType3Font type3 ? emOf(type3) : 1;
    boolean vertical = font.isVertical();
    // A vertical font advances down the page; its characters are as wide as they are high.
    float advance = vertical ? 1 : displacement.getX();
    float acrossX = advance * text.getScaleX();
    float acrossY = advance * text.getShearY();
    float upX = em * text.getShearX();
    float upY = em * text.getScaleY();
    float x = text.getTranslateX() - DESCENT * upX;
    float y = text.getTranslateY() - DESCENT * upY;
    upX *= ASCENT + DESCENT;
    upY *= ASCENT + DESCENT;
    Region box =
        Region.NOTHING
            .and(space.x(x, y), space.y(x, y))
            .and(space.x(x + acrossX, y + acrossY), space.y(x + acrossX, y + acrossY))
            .and(space.x(x + upX, y + upY), space.y(x + upX, y + upY))
            .and(
                space.x(x + acrossX + upX, y + acrossY + upY),
                space.y(x + acrossX + upX, y + acrossY + upY));
    if (!isFinite(box)) {
      return;
    }
    if (isHidden() || !clip.holds((box.left() + box.right()) / 2, (box.top() + box.bottom()) / 2)) {
      faults.addHidden(characters, box);
      return;
    }
    if (characters.equals(FontCodes.UNKNOWN)) {
      faults.addUnknown(box);
    }
    Way way = way(text, vertical);
    glyphs.add(characters, box.left(), box.top(), box.right(), box.bottom(), way);
  }

  private static boolean isFinite(Region box) {
    return Float.isFinite(box.left() + box.top() + box.right() + box.bottom());
  }

  /** The size of a Type 3 font's type is what its own matrix makes of its box. */
  private static float emOf(PDType3Font font) {
    PDRectangle box = font.getFontBBox();
    float height = box == null ? 0 : Math.abs(box.getHeight() * font.getFontMatrix().getScaleY());
    return height > 2 || (height > 0 && height < 0.5f) ? height : 1;
  }

  private Way way(Matrix text, boolean vertical) {
    float x = space.x(text.getScaleX(), text.getShearY()) - space.x(0, 0);
    float y = space.y(text.getScaleX(), text.getShearY()) - space.y(0, 0);
    Way way = Way.SKEW;
    if (Math.abs(y) <= LEVEL * Math.abs(x)) {
      way = x >= 0 ? Way.RIGHT : Way.LEFT;
    } else if (Math.abs(x) <= LEVEL * Math.abs(y)) {
      way = y >= 0 ? Way.DOWN : Way.UP;
    }
    if (!vertical || way == Way.SKEW) {
      return way;
    }
    return switch (way) {
      case RIGHT -> Way.DOWN;
      case DOWN -> Way.LEFT;
      case LEFT -> Way.UP;
      default -> Way.RIGHT;
    };
  }

  private boolean isHidden() {
    PDGraphicsState state = getGraphicsState();
    RenderingMode mode = state.getTextState().getRenderingMode();
    return mode == RenderingMode.NEITHER
        || mode == RenderingMode.NEITHER_CLIP
        || (mode == RenderingMode.FILL && state.getNonStrokeAlphaConstant() == 0);
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    moveTo((float) p0.getX(), (float) p0.getY());
    lineTo((float) p1.getX(), (float) p1.getY());
    lineTo((float) p2.getX(), (float) p2.getY());
    lineTo((float) p3.getX(), (float) p3.getY());
    closePath();
  }

  @Override
  public void moveTo(float x, float y) {
    path.moveTo(space.x(x, y), space.y(x, y));
  }

  @Override
  public void lineTo(float x, float y) {
    path.lineTo(space.x(x, y), space.y(x, y));
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    path.curveTo(space.x(x3, y3), space.y(x3, y3));
  }

  @Override
  public Point2D getCurrentPoint() {
    // Asked for by the operator that starts a curve where the path ends, and given back to curveTo,
    // which looks at the end of a curve only.
    return new Point2D.Float(path.x(), path.y());
  }

  @Override
  public void closePath() {
    path.close();
  }

  @Override
  public void endPath() {
    if (clipsNext) {
      clip = clip.within(path.extent());
      clipsNext = false;
    }
    path.clear();
  }

  @Override
  public void clip(int windingRule) {
    clipsNext = true;
  }

  @Override
  public void strokePath() {
    path.stroke(strokes, thickness(), inks.strokeIsWhite(), clip);
    endPath();
  }

  private float thickness() {
    return Math.abs(transformWidth(getGraphicsState().getLineWidth()));
  }

  @Override
  public void fillPath(int windingRule) {
    path.fill(strokes, inks.fillIsWhite(), clip);
    endPath();
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    path.fill(strokes, inks.fillIsWhite(), clip);
    strokePath();
  }

  @Override
  public void drawImage(PDImage image) {
    addImage();
  }

  /** An image can be as thin as a line, and is one then. */
  void addImage() {
    Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
    Region area = corner(Region.NOTHING, matrix, 0, 0);
    area = corner(area, matrix, 1, 0);
    area = corner(area, matrix, 1, 1);
    area = corner(area, matrix, 0, 1).within(clip);
    if (!area.isEmpty()) {
      strokes.addArea(area, false, clip);
      imageArea += (double) area.width() * area.height();
    }
  }

  @Override
  public void shadingFill(COSName shading) {
    // A gradient is a background.
  }
}
