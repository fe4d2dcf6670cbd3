package io.github.concertlib.core.analysis;

import com.google.common.base.Supplier;
import org.jspecify.annotations.Nullable;

/** Computes a value when it is first asked for, and keeps it; keeps a {@link TooLargeException} as well. */
final class Lazy<T> implements Supplier<T> {

    private final Supplier<T> computation;
    private @Nullable T value;
    private @Nullable TooLargeException failure;

    private Lazy(Supplier<T> computation) {
        this.computation = computation;
    }

    static <T> Supplier<T> of(Supplier<T> computation) {
        return computation instanceof Lazy ? computation : new Lazy<>(computation);
    }

    @Override
    public synchronized T get() {
        if (failure != null) {
            throw failure;
        }
        T known = value;
        if (known == null) {
            try {
                known = computation.get();
                value = known;
            } catch (TooLargeException tooLarge) {
                failure = tooLarge;
                throw tooLarge;
            }
        }
        return known;
    }
}
