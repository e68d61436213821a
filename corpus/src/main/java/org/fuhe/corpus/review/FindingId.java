package org.fuhe.corpus.review;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.fuhe.model.Run;
import org.fuhe.scorer.finding.Evidence;
import org.fuhe.scorer.finding.Finding;

/**
 * The name of a finding that lasts: made of the document, the rule, the subject and the printed
 * values that it rests on with their places. A better sentence does not change it.
 */
final class FindingId {
  private static final int BYTES = 8;

  private FindingId() {}

  static String of(String documentId, Finding finding) {
    StringBuilder key = new StringBuilder();
    key.append(documentId)
        .append('\n')
        .append(finding.rule())
        .append('\n')
        .append(finding.subject())
        .append('\n')
        .append(finding.detail().field());
    for (Evidence evidence : finding.evidence()) {
      key.append('\n').append(evidence.field());
      for (Run run : evidence.printed().runs()) {
        key.append('\t').append(run.characters()).append('\t').append(run.place());
      }
    }
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest(key.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
