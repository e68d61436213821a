package org.fuhe.extractor.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.fuhe.extractor.UnreadableException;

/** The XML parts of an office document that is a zip of them: DOCX, XLSX. */
public final class OfficePackage {
  /** What the parts may take unpacked; the largest disclosures seen take a hundredth of it. */
  private static final long MOST_BYTES = 192L << 20;

  /** More than an office document has parts. */
  private static final int MOST_PARTS = 20_000;

  private static final int BUFFER = 1 << 16;

  private final Map<String, byte[]> parts = new HashMap<>();

  private OfficePackage() {}

  public static OfficePackage read(byte[] bytes) throws UnreadableException {
    OfficePackage opened = new OfficePackage();
    long left = MOST_BYTES;
    int entries = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String name = name(entry.getName());
        boolean kept = name.endsWith(".xml") || name.endsWith(".rels");
        long read = kept ? opened.keep(name, zip, left) : skip(zip, left);
        left -= read;
        if (left <= 0 || ++entries > MOST_PARTS) {
          throw new UnreadableException(UnreadableException.Reason.TOO_LARGE);
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new UnreadableException(UnreadableException.Reason.DAMAGED);
    }
    return opened;
  }

  private long keep(String name, ZipInputStream zip, long most) throws IOException {
    byte[] part = zip.readNBytes((int) Math.min(most, Integer.MAX_VALUE - 8));
    parts.put(name, part);
    return part.length;
  }

  private static long skip(ZipInputStream zip, long most) throws IOException {
    byte[] buffer = new byte[BUFFER];
    long read = 0;
    for (int n = zip.read(buffer); n >= 0 && read < most; n = zip.read(buffer)) {
      read += n;
    }
    return read;
  }

  /** Names of parts differ in case between the programs that write them. */
  private static String name(String path) {
    String name = path.replace('\\', '/').toLowerCase(Locale.ROOT);
    return name.startsWith("/") ? name.substring(1) : name;
  }

  public boolean has(String path) {
    return parts.containsKey(name(path));
  }

  /** Returns a part; empty where the document has none of this name. */
  public Optional<XmlPart> part(String path) throws UnreadableException {
    byte[] part = parts.get(name(path));
    return part == null ? Optional.empty() : Optional.of(XmlPart.of(part));
  }

  /** Returns a part that the document cannot be without. */
  public XmlPart mainPart(String path) throws UnreadableException {
    return part(path)
        .orElseThrow(() -> new UnreadableException(UnreadableException.Reason.DAMAGED));
  }

  /** Returns the paths of the parts that a part refers to, by the ids that it uses. */
  public Map<String, String> related(String path) throws UnreadableException {
    int slash = path.lastIndexOf('/');
    String folder = path.substring(0, slash + 1);
    Map<String, String> paths = new HashMap<>();
    Optional<XmlPart> relations = part(folder + "_rels/" + path.substring(slash + 1) + ".rels");
    if (relations.isPresent()) {
      XmlPart xml = relations.get();
      while (xml.nextStart()) {
        if (xml.isAt("Relationship") && !xml.attribute("TargetMode").equals("External")) {
          paths.put(xml.attribute("Id"), resolved(folder, xml.attribute("Target")));
        }
      }
    }
    return paths;
  }

  private static String resolved(String folder, String target) {
    if (target.startsWith("/")) {
      return target.substring(1);
    }
    String base = folder;
    String rest = target;
    while (rest.startsWith("../")) {
      base = base.substring(0, base.lastIndexOf('/', base.length() - 2) + 1);
      rest = rest.substring(3);
    }
    return base + rest;
  }
}
