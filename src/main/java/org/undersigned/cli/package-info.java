/**
 * The command line: takes arguments and streams, gives data on stdout, words on stderr and a
 * status. It sits on top of all stages and nothing imports it.
 *
 * <p>To add a command:
 *
 * <ol>
 *   <li>write {@code NameCommand implements Command} in this package, annotated with
 *       {@code @Command(name, description, footer)}, where the footer shows one example; mix in
 *       {@link org.undersigned.cli.ReadingOptions} when it reads statements and call {@code
 *       reading.roster(console)}, or {@code reading.forEach(console, ...)} when it can write as it
 *       reads;
 *   <li>its name must stand in {@link org.undersigned.cli.Commands#NAMES} ({@code parse} finds
 *       {@code ParseCommand}); only the command that was asked for is loaded;
 *   <li>report what failed with {@link org.undersigned.cli.Console#failure}, throw {@link
 *       org.undersigned.cli.UsageError} for a wrong option, scheme, date or folder; write data to
 *       {@link org.undersigned.cli.Console#out()} and words with {@link
 *       org.undersigned.cli.Console#say}. Never call {@code System.out} or {@code System.exit}.
 * </ol>
 */
package org.undersigned.cli;
