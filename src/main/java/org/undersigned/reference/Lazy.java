package org.undersigned.reference;

import java.util.Optional;
import java.util.function.Supplier;

/** A value that is made once, on first use, also when many threads ask at the same time. */
final class Lazy<T> {
  private final Supplier<T> maker;
  private volatile Optional<T> made = Optional.empty();

  Lazy(Supplier<T> maker) {
    this.maker = maker;
  }

  T get() {
    Optional<T> now = made;
    if (now.isPresent()) {
      return now.get();
    }
    synchronized (this) {
      if (made.isEmpty()) {
        made = Optional.of(maker.get());
      }
      return made.get();
    }
  }
}
