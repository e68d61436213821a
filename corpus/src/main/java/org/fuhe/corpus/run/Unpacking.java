package org.fuhe.corpus.run;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.fuhe.corpus.archive.Archive;
import org.fuhe.corpus.archive.Archives;
import org.fuhe.corpus.archive.EncryptedArchiveException;
import org.fuhe.corpus.dataset.Document;
import org.fuhe.corpus.dataset.DocumentStatus;
import org.fuhe.corpus.message.Explanation;
import org.fuhe.corpus.message.Explanations;
import org.fuhe.extractor.UnreadableException.Reason;
import org.fuhe.extractor.type.FileType;

/**
 * Goes through the files of a run, and in the place of each archive through the files in it, each
 * of which is a document of its own.
 *
 * <p>An archive has no row of its own, unless something is wrong with it. It is unpacked into
 * memory, one file at a time, and given up when it turns out to be a bomb.
 */
public final class Unpacking implements Iterator<Item>, AutoCloseable {
  /** Archives in archives in archives: what is deeper is left as it is. */
  private static final int DEEPEST = 3;

  private final Iterator<InputFile> files;
  private int filesLeft;
  private final Limits limits;
  private final Deque<Opened> open = new ArrayDeque<>();
  private Optional<Item> next = Optional.empty();

  /** Opens archives only when their turn comes. */
  public Unpacking(List<InputFile> files, Limits limits) {
    this.files = files.iterator();
    this.filesLeft = files.size();
    this.limits = limits;
  }

  /** An archive that is being read. */
  private static final class Opened {
    final Archive archive;
    final Document document;
    final Bomb bomb;
    boolean isEmpty = true;

    Opened(Archive archive, Document document, Bomb bomb) {
      this.archive = archive;
      this.document = document;
      this.bomb = bomb;
    }
  }

  @Override
  public boolean hasNext() {
    while (next.isEmpty() && (!open.isEmpty() || files.hasNext())) {
      if (open.isEmpty()) {
        filesLeft--;
        next = file(files.next());
      } else {
        next = packed(open.getLast());
      }
    }
    return next.isPresent();
  }

  /** Returns the item that comes next, which stays the next one. */
  public Item peek() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return next.orElseThrow();
  }

  /** The number of files that have not been looked at. */
  int filesLeft() {
    return filesLeft;
  }

  @Override
  public Item next() {
    Item item = peek();
    next = Optional.empty();
    return item;
  }

  @Override
  public void close() {
    while (!open.isEmpty()) {
      closeLast();
    }
  }

  private Optional<Item> file(InputFile input) {
    Path file = input.file();
    if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
      return Optional.of(new Item.OnDisk(input));
    }
    Document document =
        Document.unread(input.path(), size(file), DocumentStatus.UNREADABLE, Explanation.NONE);
    try {
      Optional<Archive> archive = Archives.open(file);
      if (archive.isEmpty()) {
        return Optional.of(new Item.OnDisk(input));
      }
      open.addLast(new Opened(archive.get(), document, new Bomb(document.bytes().orElse(1L))));
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(fault(document, e));
    }
  }

  private static Optional<Long> size(Path file) {
    try {
      return Optional.of(Files.size(file));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private Optional<Item> packed(Opened opened) {
    try {
      Optional<Archive.Entry> entry = opened.archive.next();
      if (entry.isEmpty()) {
        closeLast();
        return opened.isEmpty
            ? Optional.of(fault(opened.document, Reason.EMPTY))
            : Optional.empty();
      }
      opened.isEmpty = false;
      opened.bomb.countEntry();
      return isHidden(entry.get().name()) ? Optional.empty() : item(opened, entry.get());
    } catch (Bomb.DetectedException e) {
      Opened outermost = open.getFirst();
      close();
      return Optional.of(
          new Item.Fault(
              outermost.document.became(DocumentStatus.FAILED, Explanations.archiveTooLarge())));
    } catch (IOException | RuntimeException e) {
      closeLast(); // the library throws anything at broken input
      return Optional.of(fault(opened.document, e));
    }
  }

  private Optional<Item> item(Opened opened, Archive.Entry entry)
      throws IOException, Bomb.DetectedException {
    String path = opened.document.path() + "!/" + entry.name();
    Document document =
        Document.unread(path, Optional.empty(), DocumentStatus.UNREADABLE, Explanation.NONE);
    if (entry.state() != Archive.State.READABLE) {
      boolean encrypted = entry.state() == Archive.State.ENCRYPTED;
      return Optional.of(fault(document, encrypted ? Reason.ENCRYPTED : Reason.UNSUPPORTED));
    }
    byte[] bytes;
    try (InputStream in = opened.bomb.watch(entry.content().open())) {
      bytes = in.readNBytes(Math.toIntExact(limits.bytes() + 1));
    } catch (Bomb.FoundIOException e) {
      throw new Bomb.DetectedException();
    }
    if (bytes.length > limits.bytes()) {
      return Optional.of(
          new Item.Fault(
              document.became(
                  DocumentStatus.FAILED, Explanations.tooLarge(bytes.length, limits.bytes()))));
    }
    Optional<Archive> inner =
        open.size() < DEEPEST ? Archives.open(bytes, entry.name()) : Optional.empty();
    if (inner.isEmpty()) {
      return Optional.of(new Item.Packed(path, bytes));
    }
    Document archive = Document.of(path, bytes, DocumentStatus.UNREADABLE, Explanation.NONE);
    open.addLast(new Opened(inner.get(), archive, opened.bomb));
    return Optional.empty();
  }

  /** As in folders, hidden files are left out; so is what a Mac adds to an archive. */
  private static boolean isHidden(String name) {
    for (String part : name.split("/", -1)) {
      boolean hidden = part.startsWith(".") && !part.equals(".") && !part.equals("..");
      if (hidden || part.equals("__MACOSX")) {
        return true;
      }
    }
    return false;
  }

  private void closeLast() {
    try {
      open.removeLast().archive.close();
    } catch (IOException e) {
      return; // it is not needed any more
    }
  }

  private static Item fault(Document document, Exception e) {
    boolean encrypted = e instanceof EncryptedArchiveException;
    return fault(document, encrypted ? Reason.ENCRYPTED : Reason.DAMAGED);
  }

  private static Item fault(Document document, Reason reason) {
    FileType type = FileType.ofName(document.path());
    return new Item.Fault(
        document.became(DocumentStatus.UNREADABLE, Explanations.unreadable(reason, type)));
  }
}
