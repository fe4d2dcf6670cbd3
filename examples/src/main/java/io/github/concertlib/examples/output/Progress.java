package io.github.concertlib.examples.output;

import java.io.PrintWriter;
import java.util.concurrent.TimeUnit;

/**
 * One line on the error stream that says what is being done, written over each second: after a second, and only where somebody
 * looks at it.
 */
public final class Progress implements AutoCloseable {

    private static final long TICK = 1000;
    private static final String CLEAR = "\r" + " ".repeat(79) + "\r";

    private final PrintWriter screen;
    private final String command;
    private final long start = System.nanoTime();
    private final Thread ticker = new Thread(this::tick, "progress");
    private volatile String doing = "";
    private boolean shown;
    private boolean over;

    private Progress(PrintWriter screen, String command) {
        this.screen = screen;
        this.command = command;
        ticker.setDaemon(true);
    }

    /** Starts to show progress where there is a terminal; shows nothing otherwise. */
    public static Progress on(PrintWriter screen, String command, boolean isTerminal) {
        Progress progress = new Progress(screen, command);
        if (isTerminal) {
            progress.ticker.start();
        }
        return progress;
    }

    public void doing(String what) {
        doing = what;
    }

    private void tick() {
        try {
            while (true) {
                Thread.sleep(TICK);
                show();
            }
        } catch (InterruptedException done) {
            // the work is done
        }
    }

    private synchronized void show() {
        if (!over) {
            long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start);
            String words = command + ", " + seconds + " s" + (doing.isEmpty() ? "" : ": " + doing);
            screen.printf("\r%-79.79s", words);
            screen.flush();
            shown = true;
        }
    }

    /** Takes the line away; what is written next starts at its place. */
    @Override
    public synchronized void close() {
        over = true;
        ticker.interrupt();
        if (shown) {
            screen.print(CLEAR);
            screen.flush();
            shown = false;
        }
    }
}
