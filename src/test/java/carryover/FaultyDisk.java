package carryover;

import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemException;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.StandardOpenOption;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The real disk, except that it fails at a chosen operation that would change something. Code under
 * test is given {@link #path} and knows nothing of it.
 */
public final class FaultyDisk {
  /** What happens from the chosen operation on. */
  public enum Fault {
    /** Power is gone: half of what was to be written is there, and nothing happens any more. */
    KILLED,
    /** Nothing can be written or made, but things can be moved and deleted. */
    FULL,
    /** Nothing can be changed. */
    READ_ONLY
  }

  /** Ends the code under test; no code catches it. */
  public static final class Killed extends Error {
    private static final long serialVersionUID = 1L;
  }

  private enum Change {
    WRITE,
    MAKE,
    REMOVE
  }

  private final FileSystem system;
  private Fault fault = Fault.KILLED;
  private long failsAt = Long.MAX_VALUE;
  private long operations;

  public FaultyDisk(Path real) {
    system = new Disk(real.getFileSystem(), new Provider(real.getFileSystem().provider()));
  }

  /** The same file or folder, on this disk. */
  public Path path(Path real) {
    return new DiskPath(real);
  }

  /** Lets operation number {@code operation}, counted from 0, fail, and those after it. */
  public void fail(Fault newFault, long operation) {
    fault = newFault;
    failsAt = operation;
    operations = 0;
  }

  /** Works again. */
  public void mend() {
    failsAt = Long.MAX_VALUE;
  }

  /** Operations that changed something, or tried to. */
  public long operations() {
    return operations;
  }

  private boolean isTime() {
    return operations++ >= failsAt;
  }

  private void check(Change change, Path path) throws IOException {
    if (!isTime()) {
      return;
    }
    switch (fault) {
      case KILLED -> throw new Killed();
      case READ_ONLY -> throw new AccessDeniedException(path.toString());
      case FULL -> {
        if (change != Change.REMOVE) {
          throw full(path);
        }
      }
    }
  }

  private static FileSystemException full(Path path) {
    return new FileSystemException(path.toString(), null, "No space left on device");
  }

  private static Path real(Path path) {
    return path instanceof DiskPath faulty ? faulty.real : path;
  }

  private final class Provider extends FileSystemProvider {
    private final FileSystemProvider real;

    Provider(FileSystemProvider real) {
      this.real = real;
    }

    @Override
    public String getScheme() {
      return "faulty";
    }

    @Override
    public FileSystem newFileSystem(URI uri, Map<String, ?> env) {
      throw new UnsupportedOperationException();
    }

    @Override
    public FileSystem getFileSystem(URI uri) {
      return system;
    }

    @Override
    public Path getPath(URI uri) {
      return path(Path.of(uri));
    }

    @Override
    public SeekableByteChannel newByteChannel(
        Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
        throws IOException {
      return newFileChannel(path, options, attributes);
    }

    @Override
    public FileChannel newFileChannel(
        Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
        throws IOException {
      boolean makes =
          options.contains(StandardOpenOption.CREATE)
              || options.contains(StandardOpenOption.CREATE_NEW)
              || options.contains(StandardOpenOption.TRUNCATE_EXISTING);
      if (makes) {
        check(Change.MAKE, path);
      }
      return new Channel(path, real.newFileChannel(real(path), options, attributes));
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(
        Path folder, DirectoryStream.Filter<? super Path> filter) throws IOException {
      List<Path> found = new ArrayList<>();
      try (DirectoryStream<Path> files =
          real.newDirectoryStream(real(folder), file -> filter.accept(path(file)))) {
        files.forEach(file -> found.add(path(file)));
      }
      return new DirectoryStream<>() {
        @Override
        public java.util.Iterator<Path> iterator() {
          return found.iterator();
        }

        @Override
        public void close() {}
      };
    }

    @Override
    public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
      check(Change.MAKE, folder);
      real.createDirectory(real(folder), attributes);
    }

    @Override
    public void delete(Path path) throws IOException {
      check(Change.REMOVE, path);
      real.delete(real(path));
    }

    @Override
    public void copy(Path source, Path target, CopyOption... options) throws IOException {
      check(Change.WRITE, target);
      real.copy(real(source), real(target), options);
    }

    @Override
    public void move(Path source, Path target, CopyOption... options) throws IOException {
      check(Change.REMOVE, source);
      real.move(real(source), real(target), options);
    }

    @Override
    public boolean isSameFile(Path a, Path b) throws IOException {
      return real.isSameFile(real(a), real(b));
    }

    @Override
    public boolean isHidden(Path path) throws IOException {
      return real.isHidden(real(path));
    }

    @Override
    public FileStore getFileStore(Path path) throws IOException {
      return real.getFileStore(real(path));
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
      real.checkAccess(real(path), modes);
    }

    @Override
    public <V extends FileAttributeView> V getFileAttributeView(
        Path path, Class<V> type, LinkOption... options) {
      return real.getFileAttributeView(real(path), type, options);
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(
        Path path, Class<A> type, LinkOption... options) throws IOException {
      return real.readAttributes(real(path), type, options);
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String names, LinkOption... options)
        throws IOException {
      return real.readAttributes(real(path), names, options);
    }

    @Override
    public void setAttribute(Path path, String name, Object value, LinkOption... options)
        throws IOException {
      check(Change.WRITE, path);
      real.setAttribute(real(path), name, value, options);
    }
  }

  private final class Channel extends FileChannel {
    private final Path path;
    private final FileChannel real;

    Channel(Path path, FileChannel real) {
      this.path = path;
      this.real = real;
    }

    /** Half of it arrives, as with a disk that fills up or loses its power. */
    private void checkWrite(ByteBuffer bytes, long position) throws IOException {
      if (!isTime()) {
        return;
      }
      if (fault == Fault.READ_ONLY) {
        throw new AccessDeniedException(path.toString());
      }
      if (operations - 1 == failsAt) {
        real.write(bytes.slice(bytes.position(), bytes.remaining() / 2), position);
      }
      if (fault == Fault.KILLED) {
        throw new Killed();
      }
      throw full(path);
    }

    @Override
    public int write(ByteBuffer bytes) throws IOException {
      checkWrite(bytes, real.position());
      return real.write(bytes);
    }

    @Override
    public int write(ByteBuffer bytes, long position) throws IOException {
      checkWrite(bytes, position);
      return real.write(bytes, position);
    }

    @Override
    public long write(ByteBuffer[] bytes, int offset, int length) throws IOException {
      check(Change.WRITE, path);
      return real.write(bytes, offset, length);
    }

    @Override
    public FileChannel truncate(long size) throws IOException {
      check(Change.REMOVE, path);
      real.truncate(size);
      return this;
    }

    @Override
    public void force(boolean metaData) throws IOException {
      check(Change.WRITE, path);
      real.force(metaData);
    }

    @Override
    public long transferFrom(ReadableByteChannel source, long position, long count)
        throws IOException {
      check(Change.WRITE, path);
      return real.transferFrom(source, position, count);
    }

    @Override
    public int read(ByteBuffer bytes) throws IOException {
      return real.read(bytes);
    }

    @Override
    public long read(ByteBuffer[] bytes, int offset, int length) throws IOException {
      return real.read(bytes, offset, length);
    }

    @Override
    public int read(ByteBuffer bytes, long position) throws IOException {
      return real.read(bytes, position);
    }

    @Override
    public long position() throws IOException {
      return real.position();
    }

    @Override
    public FileChannel position(long position) throws IOException {
      real.position(position);
      return this;
    }

    @Override
    public long size() throws IOException {
      return real.size();
    }

    @Override
    public long transferTo(long position, long count, WritableByteChannel target)
        throws IOException {
      return real.transferTo(position, count, target);
    }

    @Override
    public MappedByteBuffer map(MapMode mode, long position, long size) throws IOException {
      return real.map(mode, position, size);
    }

    @Override
    public FileLock lock(long position, long size, boolean shared) throws IOException {
      return real.lock(position, size, shared);
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
      return real.tryLock(position, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
      real.close();
    }
  }

  private static final class Disk extends FileSystem {
    private final FileSystem real;
    private final FileSystemProvider provider;

    Disk(FileSystem real, FileSystemProvider provider) {
      this.real = real;
      this.provider = provider;
    }

    @Override
    public FileSystemProvider provider() {
      return provider;
    }

    @Override
    public void close() {
      throw new UnsupportedOperationException();
    }

    @Override
    public boolean isOpen() {
      return true;
    }

    @Override
    public boolean isReadOnly() {
      return false;
    }

    @Override
    public String getSeparator() {
      return real.getSeparator();
    }

    @Override
    public Iterable<Path> getRootDirectories() {
      return real.getRootDirectories();
    }

    @Override
    public Iterable<FileStore> getFileStores() {
      return real.getFileStores();
    }

    @Override
    public Set<String> supportedFileAttributeViews() {
      return real.supportedFileAttributeViews();
    }

    /** Relative, so that it makes no difference that it is a real one. */
    @Override
    public Path getPath(String first, String... more) {
      return real.getPath(first, more);
    }

    @Override
    public PathMatcher getPathMatcher(String pattern) {
      PathMatcher matcher = real.getPathMatcher(pattern);
      return path -> matcher.matches(real(path));
    }

    @Override
    public UserPrincipalLookupService getUserPrincipalLookupService() {
      return real.getUserPrincipalLookupService();
    }

    @Override
    public WatchService newWatchService() throws IOException {
      return real.newWatchService();
    }
  }

  private final class DiskPath implements Path {
    private final Path real;

    DiskPath(Path real) {
      this.real = real;
    }

    private Path wrapped(Path path) {
      return path == null ? null : new DiskPath(path);
    }

    @Override
    public FileSystem getFileSystem() {
      return system;
    }

    @Override
    public boolean isAbsolute() {
      return real.isAbsolute();
    }

    @Override
    public Path getRoot() {
      return wrapped(real.getRoot());
    }

    @Override
    public Path getFileName() {
      return wrapped(real.getFileName());
    }

    @Override
    public Path getParent() {
      return wrapped(real.getParent());
    }

    @Override
    public int getNameCount() {
      return real.getNameCount();
    }

    @Override
    public Path getName(int index) {
      return wrapped(real.getName(index));
    }

    @Override
    public Path subpath(int begin, int end) {
      return wrapped(real.subpath(begin, end));
    }

    @Override
    public boolean startsWith(Path other) {
      return real.startsWith(FaultyDisk.real(other));
    }

    @Override
    public boolean endsWith(Path other) {
      return real.endsWith(FaultyDisk.real(other));
    }

    @Override
    public Path normalize() {
      return wrapped(real.normalize());
    }

    @Override
    public Path resolve(Path other) {
      return wrapped(real.resolve(FaultyDisk.real(other)));
    }

    @Override
    public Path relativize(Path other) {
      return wrapped(real.relativize(FaultyDisk.real(other)));
    }

    @Override
    public URI toUri() {
      return real.toUri();
    }

    @Override
    public Path toAbsolutePath() {
      return wrapped(real.toAbsolutePath());
    }

    @Override
    public Path toRealPath(LinkOption... options) throws IOException {
      return wrapped(real.toRealPath(options));
    }

    @Override
    public WatchKey register(
        WatchService watcher, WatchEvent.Kind<?>[] events, WatchEvent.Modifier... modifiers)
        throws IOException {
      return real.register(watcher, events, modifiers);
    }

    @Override
    public int compareTo(Path other) {
      return real.compareTo(FaultyDisk.real(other));
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof DiskPath path && path.real.equals(real);
    }

    @Override
    public int hashCode() {
      return real.hashCode();
    }

    @Override
    public String toString() {
      return real.toString();
    }
  }
}
