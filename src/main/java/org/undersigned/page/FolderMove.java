package org.undersigned.page;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * Moves a finished result into place, and mends what an interrupted move left. The usual way is to
 * exchange the two folders by renaming them, with the user's own files linked into the new one
 * first; where the disk allows neither links nor the renaming (a mounted folder), the files go in
 * one by one, and a run that dies meanwhile is carried on by the next.
 */
final class FolderMove {
  private final FolderPlaces places;
  private final Path target;
  private final Consumer<String> say;

  FolderMove(FolderPlaces places, Consumer<String> say) {
    this.places = places;
    this.target = places.target();
    this.say = say;
  }

  /** Moves the stage into place of {@code earlier}, the manifest that the target has now. */
  void intoPlace(Optional<Manifest> earlier) throws IOException {
    if (!places.insideTarget() && places.targetIsEmpty() && movedOverNothing()) {
      return;
    }
    keepChanged(earlier);
    if (!places.insideTarget() && carried(earlier) && exchanged()) {
      dispose(places.old());
      return;
    }
    rename(places.stage(), places.ready());
    oneByOne();
  }

  /** Ends what an interrupted run began. */
  void repair() throws IOException {
    if (Files.isDirectory(places.ready())) {
      Files.createDirectories(target);
      oneByOne();
    }
    if (Files.isDirectory(places.old())) {
      if (Files.exists(target)) {
        dispose(places.old());
      } else {
        rename(places.old(), target);
      }
    }
    FolderTree.delete(places.stage());
  }

  private boolean movedOverNothing() throws IOException {
    boolean there = Files.exists(target);
    try {
      if (there) {
        FolderTree.copyPermissions(target, places.stage());
        Files.delete(target);
      }
      rename(places.stage(), target);
      return true;
    } catch (IOException e) {
      Files.createDirectories(target);
      return false;
    }
  }

  /** A file of ours that the user has edited since is theirs: it stays, under another name. */
  private void keepChanged(Optional<Manifest> earlier) throws IOException {
    for (String name : names(earlier)) {
      Path file = target.resolve(name);
      boolean there = Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
      if (there && FolderTree.holds(target, file) && !earlier.get().holds(target, name)) {
        Path kept = freeName(file);
        Files.move(file, kept);
        say.accept(file + " was changed after it was written; your version is now " + kept);
      }
    }
  }

  private Path freeName(Path file) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.') > 0 ? name.lastIndexOf('.') : name.length();
    for (int i = 1; ; i++) {
      String kept = ".kept" + (i == 1 ? "" : "-" + i);
      Path free = file.resolveSibling(name.substring(0, dot) + kept + name.substring(dot));
      if (!Files.exists(free, LinkOption.NOFOLLOW_LINKS) && !Files.exists(twin(free))) {
        return free;
      }
    }
  }

  /** Links all that is not ours into the stage; where that fails, takes the links back. */
  private boolean carried(Optional<Manifest> earlier) throws IOException {
    Set<String> ours = names(earlier);
    try {
      for (Path folder : FolderTree.folders(target)) {
        String below = name(folder) + "/";
        if (ours.stream().noneMatch(f -> f.startsWith(below))) {
          Files.createDirectories(twin(folder));
        }
      }
      for (Path file : FolderTree.files(target)) {
        if (!ours.contains(name(file)) && !isManifest(file, earlier)) {
          Files.createDirectories(twin(file).getParent());
          Files.createLink(twin(file), file);
        }
      }
      FolderTree.copyPermissions(target, places.stage());
      for (Path folder : FolderTree.folders(target)) {
        if (Files.exists(twin(folder))) {
          FolderTree.copyPermissions(folder, twin(folder));
        }
      }
      return true;
    } catch (IOException | UnsupportedOperationException e) {
      Set<String> coming = names(Manifest.of(places.stage()));
      for (Path file : FolderTree.files(places.stage())) {
        String name = places.stage().relativize(file).toString().replace('\\', '/');
        if (!coming.contains(name) && !name.equals(Manifest.NAME)) {
          Files.delete(file);
        }
      }
      return false;
    }
  }

  private boolean exchanged() throws IOException {
    try {
      Files.move(target, places.old(), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      return false;
    }
    // at once, with nothing between: who dies here leaves the earlier result under its hidden name
    try {
      rename(places.stage(), target);
      return true;
    } catch (IOException e) {
      rename(places.old(), target);
      throw e;
    }
  }

  /** Carries a whole result in; may be begun again at any point. */
  private void oneByOne() throws IOException {
    Path ready = places.ready();
    Optional<Manifest> coming = Manifest.of(ready);
    if (coming.isPresent()) {
      Set<String> stale = new TreeSet<>(names(Manifest.of(target)));
      stale.removeAll(names(coming));
      for (String name : names(coming)) {
        bringIn(ready.resolve(name), target.resolve(name));
      }
      for (String name : stale) {
        if (FolderTree.holds(target, target.resolve(name))) {
          Files.deleteIfExists(target.resolve(name));
        }
      }
      bringIn(ready.resolve(Manifest.NAME), target.resolve(Manifest.NAME));
    }
    FolderTree.delete(ready);
  }

  private static void bringIn(Path from, Path to) throws IOException {
    if (!Files.exists(from)) {
      return;
    }
    Files.createDirectories(to.getParent());
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Path part = to.resolveSibling("." + to.getFileName() + ".undersigned-part");
      Files.copy(from, part, StandardCopyOption.REPLACE_EXISTING);
      Files.move(part, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Removes the earlier result; what the user put there in the meantime comes along. */
  private void dispose(Path old) throws IOException {
    Optional<Manifest> earlier = Manifest.of(old);
    for (Path file : FolderTree.files(old)) {
      String name = old.relativize(file).toString().replace('\\', '/');
      Path now = target.resolve(name);
      boolean there = Files.exists(now, LinkOption.NOFOLLOW_LINKS);
      boolean ours =
          earlier.isPresent() && (name.equals(Manifest.NAME) || earlier.get().holds(old, name));
      if (there && FolderTree.same(now, file) || ours) {
        if (!name.equals(Manifest.NAME)) {
          Files.delete(file);
        }
      } else if (!there) {
        Files.createDirectories(now.getParent());
        Files.move(file, now);
      }
    }
    // last, so that a removal that is interrupted still knows what was ours
    if (earlier.isPresent()) {
      Files.delete(old.resolve(Manifest.NAME));
    }
    if (!FolderTree.deleteEmpty(old)) {
      Path kept = freeName(old);
      rename(old, kept);
      say.accept("files that changed during the run are kept in " + kept);
    }
  }

  private static Set<String> names(Optional<Manifest> manifest) {
    return manifest.isPresent() ? manifest.get().files().keySet() : Set.of();
  }

  private boolean isManifest(Path file, Optional<Manifest> manifest) {
    return manifest.isPresent() && name(file).equals(Manifest.NAME);
  }

  private String name(Path file) {
    return target.relativize(file).toString().replace('\\', '/');
  }

  private Path twin(Path path) {
    return places.stage().resolve(target.relativize(path).toString());
  }

  private static void rename(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    try (FileChannel parent = FileChannel.open(to.getParent(), StandardOpenOption.READ)) {
      parent.force(true);
    } catch (IOException e) {
      // not every system lets a folder be written through; the move itself stands
      return;
    }
  }
}
