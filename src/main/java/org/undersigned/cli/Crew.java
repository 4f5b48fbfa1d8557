package org.undersigned.cli;

import java.util.ArrayDeque;

/**
 * Daemon threads that take jobs first come, first served. One that is stuck in a job is written off
 * and a fresh one takes its place.
 */
final class Crew implements AutoCloseable {
  private static final long STACK_BYTES = 16L << 20;

  private final ArrayDeque<Runnable> waiting = new ArrayDeque<>();
  private final int size;
  private int members;
  private int idle;
  private boolean closed;

  Crew(int size) {
    this.size = size;
  }

  /** Hands a job over; starts a thread when none is free and the crew is not full. */
  synchronized void take(Runnable job) {
    waiting.add(job);
    if (idle < waiting.size() && members < size) {
      hire();
    }
    notifyAll();
  }

  /** Gives up a job that took too long; its thread is interrupted and no longer counted. */
  synchronized void replace(OrderedReading.Job stuck) {
    stuck.cancel(true);
    hire();
  }

  @Override
  public synchronized void close() {
    closed = true;
    waiting.clear();
    notifyAll();
  }

  private void hire() {
    members++;
    Thread thread = new Thread(null, this::work, "reader-" + members, STACK_BYTES);
    thread.setDaemon(true);
    thread.start();
  }

  private void work() {
    for (Runnable job = next(); job != null; job = next()) {
      job.run();
    }
  }

  private synchronized Runnable next() {
    idle++;
    while (waiting.isEmpty() && !closed) {
      try {
        wait();
      } catch (InterruptedException e) {
        // meant for the job that was given up; this thread is free for the next one
      }
    }
    idle--;
    return waiting.poll();
  }
}
