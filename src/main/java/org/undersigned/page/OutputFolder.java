package org.undersigned.page;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * A folder of results that appears whole or not at all. Files are written into a hidden folder
 * beside it and moved into place by {@link #commit}; whatever an earlier run wrote and this one did
 * not is removed, and nothing else: the user's own files stay as they are. One run at a time may
 * write a folder. A run that was killed is repaired by the next one that opens the folder.
 *
 * <p>{@link #write} may be called by several threads.
 */
public final class OutputFolder implements Closeable {
  private final FolderPlaces places;
  private final FolderLock lock;
  private final Consumer<String> say;
  private final Map<String, Manifest.Entry> written = new ConcurrentHashMap<>();
  private final boolean adding;
  private boolean done;

  private OutputFolder(FolderPlaces places, FolderLock lock, boolean adding, Consumer<String> say) {
    this.adding = adding;
    this.places = places;
    this.lock = lock;
    this.say = say;
  }

  /**
   * Takes the folder for this run, after mending what an interrupted run left.
   *
   * @param folder need not exist
   * @param force allows a folder that holds files and no manifest of ours
   * @param say takes one line for the user
   * @throws FolderRefused when the folder may not or cannot be written, or another run has it
   */
  public static OutputFolder open(Path folder, boolean force, Consumer<String> say)
      throws FolderRefused {
    return take(folder, force, false, say);
  }

  /**
   * Takes a folder to add files to: what earlier runs wrote stays unless it is written anew, and
   * other files may lie there too.
   *
   * @param folder need not exist
   * @param say takes one line for the user
   * @throws FolderRefused when the folder cannot be written, or another run has it
   */
  public static OutputFolder add(Path folder, Consumer<String> say) throws FolderRefused {
    return take(folder, true, true, say);
  }

  private static OutputFolder take(Path folder, boolean force, boolean adding, Consumer<String> say)
      throws FolderRefused {
    FolderPlaces places;
    FolderLock lock;
    try {
      places = FolderPlaces.of(folder);
      lock = FolderLock.take(places.lock(), folder);
    } catch (FolderRefused e) {
      throw e;
    } catch (IOException e) {
      throw new FolderRefused(folder + " cannot be written: " + reason(e), e);
    }
    OutputFolder taken = new OutputFolder(places, lock, adding, say);
    try {
      taken.prepare(folder, force);
      return taken;
    } catch (FolderRefused e) {
      taken.close();
      throw e;
    } catch (IOException e) {
      taken.close();
      throw new FolderRefused(folder + " cannot be written: " + reason(e), e);
    }
  }

  private void prepare(Path folder, boolean force) throws IOException {
    new FolderMove(places, say).repair();
    boolean ours = Manifest.of(places.target()).isPresent();
    if (!ours && !force && !places.targetIsEmpty()) {
      throw new FolderRefused(
          folder
              + " holds files that undersigned did not write; name another folder, or add --force to"
              + " put the results beside them");
    }
    Files.createDirectory(places.stage());
  }

  /**
   * Adds a file to the result.
   *
   * @param name path below the folder, with {@code /} between its parts
   * @throws IllegalArgumentException when the name leads out of the folder or was written before
   */
  public void write(String name, byte[] content) throws IOException {
    Manifest.checked(name);
    if (written.putIfAbsent(name, Manifest.entry(content)) != null) {
      throw new IllegalArgumentException("written twice: " + name);
    }
    Path file = places.stage().resolve(name);
    Files.createDirectories(file.getParent());
    store(file, content);
  }

  /** Adds a text file, in UTF-8. */
  public void write(String name, String text) throws IOException {
    write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * A text file of the result as it was written.
   *
   * @throws IllegalArgumentException when there is none of this name
   */
  public String written(String name) throws IOException {
    if (!written.containsKey(name)) {
      throw new IllegalArgumentException("not written: " + name);
    }
    return Files.readString(places.stage().resolve(name));
  }

  /**
   * Puts the result in place of the earlier one.
   *
   * @throws FolderRefused when a file of the user's has the name of one to be written; nothing has
   *     been changed then
   */
  public void commit() throws IOException {
    Optional<Manifest> earlier = Manifest.of(places.target());
    SortedMap<String, Manifest.Entry> files = new TreeMap<>(written);
    SortedMap<String, Manifest.Entry> replaced = new TreeMap<>();
    if (earlier.isPresent()) {
      replaced.putAll(earlier.get().files());
    }
    if (adding) {
      replaced.forEach(files::putIfAbsent);
      files.keySet().removeIf(name -> !written.containsKey(name) && !isThere(name));
      replaced.keySet().retainAll(written.keySet());
    }
    Manifest manifest = new Manifest(files);
    for (String name : written.keySet()) {
      refuseTaken(name, earlier);
    }
    if (earlier.isEmpty()) {
      refuseTaken(Manifest.NAME, earlier);
    }
    store(places.stage().resolve(Manifest.NAME), manifest.csv().getBytes(StandardCharsets.UTF_8));
    new FolderMove(places, say).intoPlace(earlier.map(known -> new Manifest(replaced)));
    done = true;
  }

  private boolean isThere(String name) {
    return Files.isRegularFile(places.target().resolve(name), LinkOption.NOFOLLOW_LINKS);
  }

  private void refuseTaken(String name, Optional<Manifest> earlier) throws FolderRefused {
    boolean ours = earlier.isPresent() && earlier.get().files().containsKey(name);
    Path there = places.target().resolve(name);
    boolean taken = Files.exists(there, LinkOption.NOFOLLOW_LINKS) && !ours;
    if (taken || Files.isDirectory(there, LinkOption.NOFOLLOW_LINKS)) {
      throw inTheWay(there);
    }
    for (Path p = there.getParent(); !p.equals(places.target()); p = p.getParent()) {
      if (Files.exists(p, LinkOption.NOFOLLOW_LINKS)
          && !Files.isDirectory(p, LinkOption.NOFOLLOW_LINKS)) {
        throw inTheWay(p);
      }
    }
  }

  private static FolderRefused inTheWay(Path path) {
    return new FolderRefused(path + " is not from undersigned and is in the way; move it away");
  }

  /** Gives the folder back; without {@link #commit} nothing in it has changed. */
  @Override
  public void close() {
    try {
      if (!done) {
        FolderTree.delete(places.stage());
      }
    } catch (IOException e) {
      say.accept(places.stage() + " could not be removed: " + reason(e));
    } finally {
      lock.close();
    }
  }

  /** Writes through to the disk, so that a power cut cannot leave an empty file in place. */
  static void store(Path file, byte[] content) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      ByteBuffer buffer = ByteBuffer.wrap(content);
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
      channel.force(false);
    }
  }

  /** Why the file system refused, in words. */
  static String reason(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (e instanceof NoSuchFileException) {
      return "no such folder";
    }
    if (e instanceof FileSystemException f && f.getReason() != null) {
      return f.getReason();
    }
    return String.valueOf(e.getMessage());
  }
}
