package io.github.concertlib.examples.output;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * What a program behind a pipe reads. One that has seen enough, such as {@code head}, closes the pipe: that is no fault, and
 * the rest is dropped. A full disk is one.
 */
public final class StandardOut extends OutputStream {

    private final OutputStream target;
    private boolean unread;

    StandardOut(OutputStream target) {
        this.target = target;
    }

    /** That of this process, in UTF-8. */
    public static PrintWriter ofThisProcess() {
        return new PrintWriter(
                new StandardOut(new FileOutputStream(FileDescriptor.out)), false, StandardCharsets.UTF_8);
    }

    @Override
    public void write(int octet) throws IOException {
        write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] octets, int offset, int length) throws IOException {
        if (unread) {
            return;
        }
        try {
            target.write(octets, offset, length);
        } catch (IOException problem) {
            if (!isClosedPipe(problem)) {
                throw problem;
            }
            unread = true;
        }
    }

    /** Unix says "Broken pipe", Windows "The pipe has been ended" or "is being closed". */
    private static boolean isClosedPipe(IOException problem) {
        return String.valueOf(problem.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
    }
}
