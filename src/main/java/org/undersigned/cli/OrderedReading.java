package org.undersigned.cli;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.undersigned.reference.ReferenceException;
import org.undersigned.signatory.SignatoryList;

/**
 * Reads documents on several threads and delivers them in order. At most a window of documents is
 * held at a time, so memory does not grow with their number. A document that fails or takes too
 * long is named on stderr as a whole; the others are delivered.
 */
final class OrderedReading {
  /**
   * One document that is still to be read.
   *
   * @param origin its path or address, for messages
   * @param id the name that it goes by, as far as it is known when it is asked for
   * @param held how much of its text waits in memory, in UTF-16 units
   */
  record Task(
      String origin, Supplier<String> id, int held, Callable<List<SignatoryList>> reading) {}

  /** Takes what came of the documents, one after the other in their order. */
  interface Results {
    /** A document was read; one list for each statement in it. */
    void read(String id, List<SignatoryList> lists);

    /** A document could not be read; stderr has been told. */
    void failed(String id, String reason);
  }

  /** Documents in the making for each worker: enough that a long one does not stop the rest. */
  private static final int WINDOW_PER_WORKER = 16;

  /** Text that may wait in memory while the first document of the window is read. */
  private static final long MOST_HELD = 8L << 20;

  /** A document that takes longer is waited for by itself. */
  private static final long MOMENT_MILLIS = 50;

  private final int workers;
  private final long timeoutSeconds;
  private final Console console;

  OrderedReading(int workers, long timeoutSeconds, Console console) {
    this.workers = workers;
    this.timeoutSeconds = timeoutSeconds;
    this.console = console;
  }

  void run(Iterator<Task> tasks, Results results) {
    try (Crew crew = new Crew(workers)) {
      ArrayDeque<Job> window = new ArrayDeque<>();
      long held = 0;
      long done = 0;
      while (!window.isEmpty() || tasks.hasNext()) {
        while (window.size() < WINDOW_PER_WORKER * workers
            && held <= MOST_HELD
            && tasks.hasNext()) {
          Job job = new Job(tasks.next());
          held += job.task.held();
          window.add(job);
          crew.take(job);
        }
        awaitMany(window);
        do {
          Job first = window.remove();
          deliver(first, crew, results);
          held -= first.task.held();
          done++;
          console.progress("documents read: " + done);
        } while (!window.isEmpty() && window.peek().isDone());
      }
    }
  }

  /**
   * Waits a moment for the middle of a full window, so that many documents are delivered at once:
   * to be woken for each costs more than to write its rows.
   */
  private void awaitMany(ArrayDeque<Job> window) {
    if (window.size() < WINDOW_PER_WORKER * workers || window.peek().isDone()) {
      return;
    }
    Iterator<Job> jobs = window.iterator();
    for (int i = window.size() / 2; i > 0; i--) {
      jobs.next();
    }
    try {
      jobs.next().get(MOMENT_MILLIS, TimeUnit.MILLISECONDS);
    } catch (TimeoutException | ExecutionException later) {
      // told when its turn comes
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void deliver(Job job, Crew crew, Results results) {
    List<SignatoryList> lists;
    try {
      lists = await(job);
    } catch (TimeoutException e) {
      crew.replace(job);
      fail(job.task, "took longer than " + timeoutSeconds + " s (--timeout)", results);
      return;
    } catch (ExecutionException e) {
      if (e.getCause() instanceof UsageError asked) {
        throw asked;
      }
      if (e.getCause() instanceof ReferenceException faulty) {
        throw faulty; // the tables serve every document
      }
      fail(job.task, Reasons.of(e.getCause()), results);
      return;
    }
    results.read(job.task.id().get(), lists);
  }

  private void fail(Task task, String reason, Results results) {
    console.failure(task.origin(), reason);
    results.failed(task.id().get(), reason);
  }

  /** The clock of a document starts when a worker takes it up. */
  private List<SignatoryList> await(Job job) throws ExecutionException, TimeoutException {
    while (true) {
      try {
        return job.get(job.nanosLeft(timeoutSeconds), TimeUnit.NANOSECONDS);
      } catch (TimeoutException e) {
        if (job.nanosLeft(timeoutSeconds) <= 0) {
          throw e;
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new ExecutionException(e);
      }
    }
  }

  /** A task with its result to come and the moment it was taken up. */
  static final class Job extends FutureTask<List<SignatoryList>> {
    private final Task task;
    private volatile long startedNanos;
    private volatile boolean started;

    Job(Task task) {
      super(task.reading());
      this.task = task;
    }

    @Override
    public void run() {
      startedNanos = System.nanoTime();
      started = true;
      super.run();
    }

    private long nanosLeft(long limitSeconds) {
      long limit = TimeUnit.SECONDS.toNanos(limitSeconds);
      return started ? limit - (System.nanoTime() - startedNanos) : limit;
    }
  }
}
