package io.github.concertlib.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.google.common.base.Supplier;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LazyTest {

    @Test
    void aValueIsComputedOnceAndOnlyWhenAskedFor() {
        List<String> calls = new ArrayList<>();
        Supplier<String> lazy = Lazy.of(() -> {
            calls.add("call");
            return "value";
        });
        assertThat(calls).isEmpty();
        assertThat(lazy.get()).isEqualTo("value").isSameAs(lazy.get());
        assertThat(calls).hasSize(1);
        assertThat(Lazy.of(lazy)).isSameAs(lazy);
    }

    @Test
    void whatWasTooLargeOnceIsNotTriedAgain() {
        List<String> calls = new ArrayList<>();
        Supplier<String> lazy = Lazy.of(() -> {
            calls.add("call");
            throw new TooLargeException("too much", "a rule");
        });
        Throwable first = catchThrowable(lazy::get);
        assertThat(first).isInstanceOf(TooLargeException.class).isSameAs(catchThrowable(lazy::get));
        assertThat(calls).hasSize(1);
    }
}
