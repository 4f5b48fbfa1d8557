package org.undersigned.mention;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The compiled form of {@link Languages} and a {@link Lexicon}: columns of numbers, read in one
 * pass.
 */
final class LexiconFile {
  private static final int MAGIC = 0x756E6434;

  private LexiconFile() {}

  static void write(Languages x, OutputStream to) throws IOException {
    DataOutputStream out = new DataOutputStream(to);
    out.writeInt(MAGIC);
    strings(out, x.tags());
    out.writeInt(x.bits());
    for (int i = 0; i < x.bits(); i++) {
      strings(out, sorted(x.suffixes().get(i)));
      strings(out, sorted(x.prefixes().get(i)));
    }
    out.writeLong(x.joined());
    out.flush();
  }

  static Languages readLanguages(InputStream from) throws IOException {
    ByteBuffer in = begun(from);
    List<String> tags = strings(in);
    List<Set<String>> suffixes = new ArrayList<>();
    List<Set<String>> prefixes = new ArrayList<>();
    for (int i = in.getInt(); i > 0; i--) {
      suffixes.add(new HashSet<>(strings(in)));
      prefixes.add(new HashSet<>(strings(in)));
    }
    return new Languages(tags, suffixes, prefixes, in.getLong());
  }

  static void write(Lexicon x, OutputStream to) throws IOException {
    DataOutputStream out = new DataOutputStream(to);
    out.writeInt(MAGIC);
    longs(out, x.trie().nodes());
    ints(out, x.lists());
    ints(out, x.ids());
    ints(out, x.ranks());
    Lexicon.Forms f = x.forms();
    strings(out, List.of(f.entities()));
    out.writeInt(f.size());
    for (int i = 0; i < f.size(); i++) {
      out.writeShort(f.entity()[i]);
    }
    out.write(f.kind());
    out.write(f.flags());
    for (long l : f.languages()) {
      out.writeLong(l);
    }
    ints(out, f.from());
    ints(out, f.until());
    out.writeInt(x.cues().length);
    for (Cue c : x.cues()) {
      out.writeUTF(c.id());
      out.writeByte(c.act().ordinal());
      out.writeByte(c.reach().ordinal());
      out.writeByte(c.gap());
      out.writeUTF(c.language());
    }
    longs(out, x.cueBits());
    words(out, x.words());
    for (boolean b : x.open()) {
      out.writeBoolean(b);
    }
    out.flush();
  }

  static Lexicon read(InputStream from) throws IOException {
    ByteBuffer in = begun(from);
    Trie trie = new Trie(longs(in));
    int[] lists = ints(in);
    int[] ids = ints(in);
    int[] ranks = ints(in);
    Lexicon.Forms forms = forms(in);
    int cueCount = in.getInt();
    Cue[] cues = new Cue[cueCount];
    Cue.Act[] acts = Cue.Act.values();
    Cue.Reach[] reaches = Cue.Reach.values();
    for (int i = 0; i < cueCount; i++) {
      String id = string(in);
      cues[i] = new Cue(id, acts[in.get()], reaches[in.get()], in.get(), string(in));
    }
    long[] cueBits = longs(in);
    Word[] words = words(in);
    boolean[] open = new boolean[cueCount + words.length];
    for (int i = 0; i < open.length; i++) {
      open[i] = in.get() != 0;
    }
    return new Lexicon(trie, lists, ids, ranks, forms, cues, cueBits, words, open);
  }

  /** Most do what others do as well: what they do is written once. */
  private static void words(DataOutputStream out, Word[] words) throws IOException {
    List<Word> distinct = List.of(words).stream().distinct().toList();
    out.writeInt(distinct.size());
    for (Word w : distinct) {
      out.writeByte(w.job().ordinal());
      out.writeInt(w.value());
      out.writeLong(w.languages());
    }
    out.writeInt(words.length);
    for (Word w : words) {
      out.writeShort(distinct.indexOf(w));
    }
  }

  private static Word[] words(ByteBuffer in) {
    Word[] distinct = new Word[in.getInt()];
    Word.Job[] jobs = Word.Job.values();
    for (int i = 0; i < distinct.length; i++) {
      distinct[i] = new Word(jobs[in.get()], in.getInt(), in.getLong());
    }
    Word[] words = new Word[in.getInt()];
    for (int i = 0; i < words.length; i++) {
      words[i] = distinct[in.getShort() & 0xFFFF];
    }
    return words;
  }

  private static ByteBuffer begun(InputStream from) throws IOException {
    byte[] all = from.readAllBytes();
    ByteBuffer in = ByteBuffer.wrap(all);
    if (all.length < Integer.BYTES || in.getInt() != MAGIC) {
      throw new IOException("not a compiled lexicon of this version");
    }
    return in;
  }

  private static Lexicon.Forms forms(ByteBuffer in) {
    String[] entities = strings(in).toArray(String[]::new);
    int n = in.getInt();
    short[] entity = new short[n];
    in.asShortBuffer().get(entity);
    in.position(in.position() + n * Short.BYTES);
    byte[] kind = new byte[n];
    in.get(kind);
    byte[] flags = new byte[n];
    in.get(flags);
    long[] languages = new long[n];
    in.asLongBuffer().get(languages);
    in.position(in.position() + n * Long.BYTES);
    int[] begin = ints(in);
    int[] until = ints(in);
    return new Lexicon.Forms(
        entities, entity, kind, flags, languages, begin, until, new Candidate[n]);
  }

  private static List<String> sorted(Set<String> strings) {
    return strings.stream().sorted().toList();
  }

  private static void strings(DataOutputStream out, List<String> strings) throws IOException {
    out.writeInt(strings.size());
    for (String s : strings) {
      out.writeUTF(s);
    }
  }

  private static List<String> strings(ByteBuffer in) {
    int n = in.getInt();
    List<String> strings = new ArrayList<>(n);
    for (int i = 0; i < n; i++) {
      strings.add(string(in));
    }
    return strings;
  }

  private static String string(ByteBuffer in) {
    int length = in.getShort() & 0xFFFF;
    String s =
        new String(in.array(), in.position(), length, java.nio.charset.StandardCharsets.UTF_8);
    in.position(in.position() + length);
    return s;
  }

  private static void longs(DataOutputStream out, long[] longs) throws IOException {
    out.writeInt(longs.length);
    for (long l : longs) {
      out.writeLong(l);
    }
  }

  private static long[] longs(ByteBuffer in) {
    long[] longs = new long[in.getInt()];
    in.asLongBuffer().get(longs);
    in.position(in.position() + longs.length * Long.BYTES);
    return longs;
  }

  private static void ints(DataOutputStream out, int[] ints) throws IOException {
    out.writeInt(ints.length);
    for (int i : ints) {
      out.writeInt(i);
    }
  }

  private static int[] ints(ByteBuffer in) {
    int[] ints = new int[in.getInt()];
    in.asIntBuffer().get(ints);
    in.position(in.position() + ints.length * Integer.BYTES);
    return ints;
  }
}
