package org.fuhe.corpus.run;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.fuhe.corpus.dataset.Contacts;
import org.fuhe.corpus.review.Judging;
import org.fuhe.corpus.review.Reviewer;
import org.fuhe.corpus.review.WaiverFile;
import org.fuhe.scorer.norm.NormException;

/**
 * What is to be done with each document: all that a process of a run has to be told.
 *
 * @param judging empty when documents are only read
 */
public record WorkOrder(Contacts contacts, Limits limits, Optional<Judging> judging) {
  public WorkOrder {
    requireNonNull(contacts, "contacts");
    requireNonNull(limits, "limits");
    requireNonNull(judging, "judging");
  }

  Work work() throws IOException, NormException, WaiverFile.InvalidException {
    Optional<Reviewer> reviewer =
        judging.isPresent() ? Optional.of(judging.get().reviewer()) : Optional.empty();
    return new Work(new DocumentReader(limits), reviewer, contacts);
  }

  /** Returns what a result depends on, but for the document and the limits. */
  String fingerprint() throws IOException {
    String judged = judging.isPresent() ? judging.get().fingerprint() : "only read";
    return Program.fingerprint() + " " + contacts + " " + judged;
  }

  /** Tells whether what comes of a document depends on its path. */
  boolean looksAtPaths() {
    return judging.flatMap(Judging::waivers).isPresent();
  }

  /** Returns the order as arguments of a program, to be read by {@link #of}. */
  List<String> arguments() {
    return List.of(
        contacts.name(),
        Long.toString(limits.bytes()),
        Long.toString(limits.textBytes()),
        Long.toString(limits.time().toMillis()),
        judging.isPresent() ? "judge" : "read",
        judging.flatMap(Judging::norms).map(Path::toString).orElse(""),
        judging.flatMap(Judging::waivers).map(Path::toString).orElse(""),
        Boolean.toString(judging.map(Judging::keepsPassed).orElse(false)));
  }

  static WorkOrder of(List<String> arguments) {
    Limits limits =
        new Limits(
            Long.parseLong(arguments.get(1)),
            Long.parseLong(arguments.get(2)),
            Duration.ofMillis(Long.parseLong(arguments.get(3))));
    Optional<Judging> judging =
        arguments.get(4).equals("judge")
            ? Optional.of(
                new Judging(
                    path(arguments.get(5)),
                    path(arguments.get(6)),
                    Boolean.parseBoolean(arguments.get(7))))
            : Optional.empty();
    return new WorkOrder(Contacts.valueOf(arguments.get(0)), limits, judging);
  }

  private static Optional<Path> path(String argument) {
    return argument.isEmpty() ? Optional.empty() : Optional.of(Path.of(argument));
  }
}
