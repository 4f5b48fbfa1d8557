package org.undersigned.cli;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.undersigned.signatory.SignatoryList;

/**
 * Reads documents on several threads and delivers them in order. At most a window of documents is
 * held at a time, so memory does not grow with their number. A document that fails or takes too
 * long is named on stderr as a whole; the others are delivered.
 */
final class OrderedReading {
  /** One document that is still to be read; {@code origin} is its path or address for messages. */
  record Task(String origin, Callable<List<SignatoryList>> reading) {}

  /** Documents in the making for each worker: enough that a long one does not stop the rest. */
  private static final int WINDOW_PER_WORKER = 16;

  private final int workers;
  private final long timeoutSeconds;
  private final Console console;

  OrderedReading(int workers, long timeoutSeconds, Console console) {
    this.workers = workers;
    this.timeoutSeconds = timeoutSeconds;
    this.console = console;
  }

  void run(Iterator<Task> tasks, Consumer<List<SignatoryList>> consumer) {
    try (Crew crew = new Crew(workers)) {
      ArrayDeque<Job> window = new ArrayDeque<>();
      while (tasks.hasNext() || !window.isEmpty()) {
        while (tasks.hasNext() && window.size() < WINDOW_PER_WORKER * workers) {
          Job job = new Job(tasks.next());
          window.add(job);
          crew.take(job);
        }
        deliver(window.poll(), crew, consumer);
      }
    }
  }

  private void deliver(Job job, Crew crew, Consumer<List<SignatoryList>> consumer) {
    List<SignatoryList> lists;
    try {
      lists = await(job);
    } catch (TimeoutException e) {
      crew.replace(job);
      console.failure(job.task.origin(), "took longer than " + timeoutSeconds + " s (--timeout)");
      return;
    } catch (ExecutionException e) {
      if (e.getCause() instanceof UsageError asked) {
        throw asked;
      }
      console.failure(job.task.origin(), Reasons.of(e.getCause()));
      return;
    }
    consumer.accept(lists);
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
