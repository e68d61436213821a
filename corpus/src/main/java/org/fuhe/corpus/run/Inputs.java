package org.fuhe.corpus.run;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.fuhe.corpus.output.OwnFiles;
import org.jspecify.annotations.Nullable;

/**
 * Finds the files of a run: each file once, ordered by its path, whatever the order and the overlap
 * of the inputs.
 *
 * <p>Paths are relative to the input root: the folder that was given, or the innermost folder that
 * holds everything that was given. So no two files have the same path.
 */
public final class Inputs {
  private final Optional<Path> output;
  private final Set<Path> found = new TreeSet<>();

  /** What the program has written is nothing that was disclosed, unless it is given itself. */
  private final Set<Path> own = new HashSet<>();

  private Inputs(Optional<Path> output) {
    this.output = output;
  }

  /**
   * Finds the files of all inputs. Hidden ones are left out, and what the program has written,
   * unless one is given itself.
   *
   * @param inputs files and folders that exist
   * @param output a folder that is written to and so is no input
   */
  public static List<InputFile> find(List<Path> inputs, Path output) throws IOException {
    return find(inputs, Files.exists(output) ? Optional.of(output) : Optional.empty());
  }

  /** Finds the files of all inputs. */
  public static List<InputFile> find(List<Path> inputs) throws IOException {
    return find(inputs, Optional.empty());
  }

  private static List<InputFile> find(List<Path> inputs, Optional<Path> output) throws IOException {
    Inputs search = new Inputs(output);
    Path root = null;
    for (Path input : inputs) {
      Path place = place(input);
      boolean isFolder = Files.isDirectory(place);
      Path folder = isFolder ? place : place.getParent();
      root = root == null ? folder : commonFolder(root, folder);
      if (isFolder) {
        search.addFolder(place);
      } else {
        search.found.add(place);
      }
    }
    Path inputRoot = root;
    return search.found.stream()
        .map(file -> new InputFile(file, relative(inputRoot, file)))
        .sorted(Comparator.comparing(InputFile::path))
        .toList();
  }

  /**
   * Returns the one place that an input has however it is written. The link that a file is keeps
   * its name; a folder's name is in no path.
   */
  private static Path place(Path input) throws IOException {
    Path parent = input.toAbsolutePath().getParent();
    Path name = input.getFileName();
    return Files.isDirectory(input) || parent == null || name == null
        ? input.toRealPath()
        : parent.toRealPath().resolve(name);
  }

  /** Returns the innermost folder that holds both; none does on two drives of Windows. */
  private static @Nullable Path commonFolder(Path one, @Nullable Path other) {
    Path folder = one;
    while (folder != null && other != null && !other.startsWith(folder)) {
      folder = folder.getParent();
    }
    return folder;
  }

  private static String relative(@Nullable Path root, Path file) {
    if (file.equals(root)) {
      return "."; // the folder that was given, when it cannot be listed
    }
    Path relative = root == null ? file : root.relativize(file);
    return relative.toString().replace(relative.getFileSystem().getSeparator(), "/");
  }

  private void addFolder(Path folder) throws IOException {
    Files.walkFileTree(
        folder,
        EnumSet.of(FileVisitOption.FOLLOW_LINKS),
        Integer.MAX_VALUE,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes)
              throws IOException {
            boolean left =
                !visited.equals(folder) && (Files.isHidden(visited) || isOutput(visited));
            OwnFiles.of(visited).forEach(name -> own.add(visited.resolve(name)));
            return left ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            if (!Files.isHidden(file) && !own.contains(file)) {
              found.add(file);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) {
            // A folder that cannot be opened is listed itself, so that what is missing shows; a
            // link back to a folder around it holds nothing that is missing.
            if (!(e instanceof FileSystemLoopException)) {
              found.add(file);
            }
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private boolean isOutput(Path folder) throws IOException {
    return output.isPresent() && Files.isSameFile(folder, output.get());
  }
}
