package org.fuhe.corpus.store;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Driver;
import java.util.Locale;
import java.util.Optional;
import java.util.jar.JarEntry;
import org.jspecify.annotations.Nullable;

/**
 * The driver of the database.
 *
 * <p>Left alone, the driver unpacks its 70 MB of machine code into the folder for temporary files
 * on every start, and leaves them there when the process is killed. Here they are unpacked once,
 * into the user's cache.
 */
final class DatabaseLibrary {
  private static final String DRIVER = "org.duckdb.DuckDBDriver";
  private static final String LIBRARY = "duckdb_java";

  private static @Nullable Driver loaded;

  private DatabaseLibrary() {}

  static synchronized Driver driver() throws IOException {
    Driver driver = loaded;
    if (driver == null) {
      driver = load();
      loaded = driver;
    }
    return driver;
  }

  private static Driver load() throws IOException {
    try {
      Optional<Loader> loader = loader();
      ClassLoader from = loader.isPresent() ? loader.get() : DatabaseLibrary.class.getClassLoader();
      return Class.forName(DRIVER, true, from)
          .asSubclass(Driver.class)
          .getConstructor()
          .newInstance();
    } catch (ReflectiveOperationException | LinkageError e) {
      throw new IOException(e);
    }
  }

  /** Returns nothing where the cache cannot be used: then the driver does it in its own way. */
  private static Optional<Loader> loader() {
    URL packed = DatabaseLibrary.class.getResource("/" + packedName());
    try {
      return packed != null && packed.openConnection() instanceof JarURLConnection jar
          ? Optional.of(new Loader(jar.getJarFileURL(), unpacked(jar)))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** The driver's name for the machine code of this kind of machine. */
  private static String packedName() {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    String machine = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
    return "libduckdb_java.so_%s_%s"
        .formatted(
            system.startsWith("windows") ? "windows" : system.startsWith("mac") ? "macos" : "linux",
            machine.equals("aarch64") || machine.equals("arm64") ? "arm64" : "amd64");
  }

  private static Path unpacked(JarURLConnection jar) throws IOException {
    JarEntry entry = jar.getJarEntry();
    Path folder = cache().resolve("duckdb-%08x".formatted(entry.getCrc()));
    Path library = folder.resolve(System.mapLibraryName(LIBRARY));
    if (!isWhole(library, entry)) {
      Files.createDirectories(folder);
      unpack(jar, folder.resolve("unfinished"), library, entry);
    }
    return library;
  }

  /** Processes that start together wait for the first one. */
  private static void unpack(JarURLConnection jar, Path part, Path library, JarEntry entry)
      throws IOException {
    try (FileChannel channel =
        FileChannel.open(part, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      channel.lock();
      if (isWhole(library, entry)) {
        return;
      }
      channel.truncate(0);
      try (InputStream packed = jar.getInputStream()) {
        packed.transferTo(Channels.newOutputStream(channel));
      }
      Files.move(part, library, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  private static boolean isWhole(Path library, JarEntry entry) throws IOException {
    return Files.isRegularFile(library) && Files.size(library) == entry.getSize();
  }

  private static Path cache() {
    String set = System.getenv("XDG_CACHE_HOME");
    return set != null && !set.isBlank()
        ? Path.of(set, "fuhe")
        : Path.of(System.getProperty("user.home", "."), ".cache", "fuhe");
  }

  /** Loads the driver's classes, and its machine code from the cache. */
  private static final class Loader extends URLClassLoader {
    private final Path library;

    Loader(URL driver, Path library) {
      super(new URL[] {driver}, ClassLoader.getPlatformClassLoader());
      this.library = library;
    }

    /** Where the machine code is not found, the driver asks the system for the library. */
    @Override
    public @Nullable URL getResource(String name) {
      return name.equals(packedName()) ? null : super.getResource(name);
    }

    @Override
    protected @Nullable String findLibrary(String name) {
      return name.equals(LIBRARY) ? library.toString() : null;
    }
  }
}
