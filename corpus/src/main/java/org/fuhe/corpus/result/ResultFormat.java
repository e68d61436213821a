package org.fuhe.corpus.result;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.fuhe.model.dataset.Row;
import org.fuhe.model.dataset.Table;
import org.fuhe.scorer.finding.Outcome;

/**
 * The way of a result between processes, and onto the disk. It is read by the program that wrote it
 * and by no other: a journal's keys hold the program.
 */
public final class ResultFormat {
  private ResultFormat() {}

  public static byte[] encode(DocumentResult result) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 12);
    Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes, deflater))) {
      write(result, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // not in memory
    } finally {
      deflater.end();
    }
    return bytes.toByteArray();
  }

  /**
   * Reads what {@link #encode} wrote.
   *
   * @throws IOException when the bytes are something else
   */
  public static DocumentResult decode(byte[] bytes) throws IOException {
    try (DataInputStream in =
        new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(bytes)))) {
      return read(in);
    }
  }

  private static void write(DocumentResult result, DataOutputStream out) throws IOException {
    for (String cell : result.document().cells()) {
      putText(cell, out);
    }
    putText(result.remark().zh(), out);
    putText(result.remark().en(), out);
    out.writeInt(result.contents().size());
    for (TableRows rows : result.contents()) {
      putText(rows.table().name(), out);
      out.writeInt(rows.count());
      write(rows.csv(), out);
    }
    out.writeInt(result.checks().size());
    for (Map.Entry<String, Map<Outcome, Integer>> rule : result.checks().entrySet()) {
      putText(rule.getKey(), out);
      out.writeByte(rule.getValue().size());
      for (Map.Entry<Outcome, Integer> outcome : rule.getValue().entrySet()) {
        putText(outcome.getKey().name(), out);
        out.writeInt(outcome.getValue());
      }
    }
    out.writeInt(result.findings().size());
    for (ReportedFinding finding : result.findings()) {
      FindingFormat.write(finding, out);
    }
    putText(result.defect().orElse(""), out);
  }

  private static DocumentResult read(DataInputStream in) throws IOException {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < Table.DOCUMENTS.columns().size(); i++) {
      cells.add(text(in));
    }
    Row document = new Row(Table.DOCUMENTS, cells);
    Remark remark = new Remark(text(in), text(in));
    List<TableRows> contents = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      contents.add(new TableRows(Table.valueOf(text(in)), in.readInt(), bytes(in)));
    }
    Map<String, Map<Outcome, Integer>> checks = new TreeMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      checks.put(text(in), outcomes(in));
    }
    List<ReportedFinding> findings = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      findings.add(FindingFormat.read(in));
    }
    String defect = text(in);
    return new DocumentResult(
        document,
        remark,
        contents,
        checks,
        findings,
        defect.isEmpty() ? Optional.empty() : Optional.of(defect));
  }

  private static Map<Outcome, Integer> outcomes(DataInputStream in) throws IOException {
    Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
    for (int left = in.readUnsignedByte(); left > 0; left--) {
      outcomes.put(Outcome.valueOf(text(in)), in.readInt());
    }
    return outcomes;
  }

  static void putText(String text, DataOutputStream out) throws IOException {
    write(text.getBytes(StandardCharsets.UTF_8), out);
  }

  static String text(DataInputStream in) throws IOException {
    return new String(bytes(in), StandardCharsets.UTF_8);
  }

  private static void write(byte[] bytes, DataOutputStream out) throws IOException {
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static byte[] bytes(DataInputStream in) throws IOException {
    int length = in.readInt();
    byte[] bytes = in.readNBytes(length);
    if (bytes.length != length) {
      throw new IOException("a result that ends too early");
    }
    return bytes;
  }
}
