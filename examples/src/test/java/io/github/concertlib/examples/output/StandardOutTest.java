package io.github.concertlib.examples.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class StandardOutTest {

    private static PrintWriter failingWith(String message) {
        return new PrintWriter(
                new StandardOut(new OutputStream() {
                    @Override
                    public void write(int octet) throws IOException {
                        throw new IOException(message);
                    }
                }),
                false,
                StandardCharsets.UTF_8);
    }

    @Test
    void aReaderThatHasSeenEnoughIsNoFault() {
        PrintWriter out = failingWith("Broken pipe");
        out.println("the first line");
        out.flush();
        out.println("the second line");
        assertThat(out.checkError()).isFalse();
    }

    @Test
    void aFullDiskIsOne() {
        PrintWriter out = failingWith("No space left on device");
        out.println("the first line");
        assertThat(out.checkError()).isTrue();
    }
}
