package org.fuhe.corpus.run;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;

/**
 * Which files of a folder are inputs, by patterns such as {@code *.pdf} for names and {@code
 * 2021/**} for paths below the input root.
 */
public final class Selection {
  private final List<PathMatcher> include;
  private final List<PathMatcher> exclude;

  /**
   * Makes a selection.
   *
   * @throws java.util.regex.PatternSyntaxException if a pattern is none
   */
  public Selection(List<String> include, List<String> exclude) {
    this.include = include.stream().map(Selection::matcher).toList();
    this.exclude = exclude.stream().map(Selection::matcher).toList();
  }

  private static PathMatcher matcher(String pattern) {
    return FileSystems.getDefault().getPathMatcher("glob:" + pattern);
  }

  /** Returns the files that are inputs, in their order. */
  public List<InputFile> of(List<InputFile> files) {
    return files.stream().filter(this::takes).toList();
  }

  private boolean takes(InputFile input) {
    return (include.isEmpty() || matches(include, input)) && !matches(exclude, input);
  }

  private static boolean matches(List<PathMatcher> patterns, InputFile input) {
    Path path = Path.of(input.path());
    Path name = Path.of(input.name());
    return patterns.stream().anyMatch(each -> each.matches(path) || each.matches(name));
  }
}
