package org.undersigned.growth;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Loads the program's classes anew, each method and each loop of which tells {@link Work}. */
final class CountedClasses extends ClassLoader {
  private static final String PROGRAM = "org.undersigned.";
  private static final String WORK = Work.class.getName().replace('.', '/');
  private static final Set<String> LOOKING = Set.of("indexOf", "lastIndexOf", "substring");

  CountedClasses() {
    super(CountedClasses.class.getClassLoader());
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    boolean ours = name.startsWith(PROGRAM) && !name.equals(Work.class.getName());
    synchronized (getClassLoadingLock(name)) {
      Class<?> known = findLoadedClass(name);
      if (known != null) {
        return known;
      }
      return ours ? counted(name) : super.loadClass(name, resolve);
    }
  }

  private Class<?> counted(String name) throws ClassNotFoundException {
    try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
      if (in == null) {
        throw new ClassNotFoundException(name);
      }
      ClassWriter out = new ClassWriter(ClassWriter.COMPUTE_MAXS);
      new ClassReader(in).accept(new Telling(out, name.substring(PROGRAM.length())), 0);
      byte[] code = out.toByteArray();
      return defineClass(name, code, 0, code.length);
    } catch (IOException e) {
      throw new ClassNotFoundException(name, e);
    }
  }

  private static final class Telling extends ClassVisitor {
    private final String type;

    Telling(ClassWriter out, String type) {
      super(Opcodes.ASM9, out);
      this.type = type;
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String descriptor, String signature, String[] exceptions) {
      MethodVisitor out = super.visitMethod(access, name, descriptor, signature, exceptions);
      return new TellingMethod(out, Work.number(type + "." + name));
    }
  }

  private static final class TellingMethod extends MethodVisitor {
    private final Set<Label> passed = new HashSet<>();

    private final int number;

    TellingMethod(MethodVisitor out, int number) {
      super(Opcodes.ASM9, out);
      this.number = number;
    }

    private void tell() {
      super.visitLdcInsn(number);
      super.visitMethodInsn(Opcodes.INVOKESTATIC, WORK, "step", "(I)V", false);
    }

    @Override
    public void visitCode() {
      super.visitCode();
      tell();
    }

    @Override
    public void visitLabel(Label label) {
      super.visitLabel(label);
      passed.add(label);
    }

    @Override
    public void visitJumpInsn(int opcode, Label label) {
      if (passed.contains(label)) {
        tell(); // back to where a loop begins
      }
      super.visitJumpInsn(opcode, label);
    }

    @Override
    public void visitMethodInsn(
        int opcode, String owner, String name, String descriptor, boolean isInterface) {
      boolean words = descriptor.startsWith("(Ljava/lang/String;");
      boolean look =
          owner.equals("java/lang/String")
              && LOOKING.contains(name)
              && !(words && name.equals("lastIndexOf"));
      boolean find =
          owner.equals("java/util/regex/Matcher")
              && name.equals("find")
              && descriptor.equals("()Z");
      if (opcode == Opcodes.INVOKEVIRTUAL && (look || find)) {
        String counted = "(L" + owner + ";" + descriptor.substring(1);
        super.visitMethodInsn(Opcodes.INVOKESTATIC, WORK, name, counted, false);
      } else {
        super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
      }
    }
  }
}
