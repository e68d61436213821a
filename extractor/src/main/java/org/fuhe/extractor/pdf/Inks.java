package org.fuhe.extractor.pdf;

import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDResources;

/**
 * Tells whether lines and areas are drawn in white, which shows on paper only over another colour.
 *
 * <p>The library's own operators build colour spaces with their profiles, which takes longer than
 * reading the page.
 */
final class Inks {
  private static final float WHITE = 0.98f;

  private boolean strokeIsWhite;
  private boolean fillIsWhite;

  /** The components of white in the current spaces: 1 is white in light, 0 in ink. */
  private Space strokeSpace = Space.LIGHT;

  private Space fillSpace = Space.LIGHT;

  private enum Space {
    LIGHT,
    INK,
    OTHER
  }

  /** Takes the place of the library's colour operators. */
  void listen(PDFStreamEngine engine) {
    for (String name : List.of("G", "RG", "K", "CS", "SC", "SCN")) {
      engine.addOperator(new Listener(engine, name, true));
      engine.addOperator(new Listener(engine, name.toLowerCase(Locale.ROOT), false));
    }
  }

  boolean strokeIsWhite() {
    return strokeIsWhite;
  }

  boolean fillIsWhite() {
    return fillIsWhite;
  }

  Inks copy() {
    Inks copy = new Inks();
    copy.set(this);
    return copy;
  }

  void set(Inks other) {
    strokeIsWhite = other.strokeIsWhite;
    fillIsWhite = other.fillIsWhite;
    strokeSpace = other.strokeSpace;
    fillSpace = other.fillSpace;
  }

  private final class Listener extends OperatorProcessor {
    private final String name;
    private final boolean stroke;

    Listener(PDFStreamEngine engine, String name, boolean stroke) {
      super(engine);
      this.name = name;
      this.stroke = stroke;
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) {
      switch (name) {
        case "G", "g", "RG", "rg" -> setInk(Space.LIGHT, operands);
        case "K", "k" -> setInk(Space.INK, operands);
        case "CS", "cs" -> setInk(space(operands), List.of());
        default -> setInk(stroke ? strokeSpace : fillSpace, operands);
      }
    }

    private void setInk(Space space, List<COSBase> operands) {
      boolean white = isWhite(space, operands);
      if (stroke) {
        strokeSpace = space;
        strokeIsWhite = white;
      } else {
        fillSpace = space;
        fillIsWhite = white;
      }
    }

    private Space space(List<COSBase> operands) {
      if (operands.isEmpty() || !(operands.get(0) instanceof COSName space)) {
        return Space.OTHER;
      }
      Space device = device(space);
      PDResources resources = getContext().getResources();
      if (device != Space.OTHER || resources == null) {
        return device;
      }
      COSDictionary spaces = resources.getCOSObject().getCOSDictionary(COSName.COLORSPACE);
      COSBase named = spaces == null ? null : spaces.getDictionaryObject(space);
      if (named instanceof COSName alias) {
        return device(alias);
      }
      if (!(named instanceof COSArray array)
          || array.size() < 2
          || !(array.getObject(0) instanceof COSName family)) {
        return Space.OTHER;
      }
      if (family.equals(COSName.ICCBASED) && array.getObject(1) instanceof COSStream profile) {
        return profile.getInt(COSName.N) == 4 ? Space.INK : Space.LIGHT;
      }
      return family.equals(COSName.CALRGB) || family.equals(COSName.CALGRAY)
          ? Space.LIGHT
          : Space.OTHER;
    }

    private Space device(COSName name) {
      if (name.equals(COSName.DEVICEGRAY) || name.equals(COSName.DEVICERGB)) {
        return Space.LIGHT;
      }
      return name.equals(COSName.DEVICECMYK) ? Space.INK : Space.OTHER;
    }

    @Override
    public String getName() {
      return name;
    }
  }

  private static boolean isWhite(Space space, List<COSBase> operands) {
    if (space == Space.OTHER || operands.isEmpty()) {
      return false;
    }
    for (COSBase operand : operands) {
      if (!(operand instanceof COSNumber component)) {
        return false;
      }
      float light = space == Space.LIGHT ? component.floatValue() : 1 - component.floatValue();
      if (light < WHITE) {
        return false;
      }
    }
    return true;
  }
}
