package io.github.concertlib.core.law;

import io.github.concertlib.core.provision.Provision;
import io.github.concertlib.core.reform.Reform;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A reform, what it is made to, and another reform beside it.
 *
 * @param name its key
 * @param from the first day on which it holds
 * @param reform what it makes of a provision
 * @param before what there is on a day without it
 * @param beside a reform of something else
 */
public record ReformSubject(
        String name,
        LocalDate from,
        UnaryOperator<Provision> reform,
        Function<LocalDate, Provision> before,
        UnaryOperator<Provision> beside) {

    /**
     * A reform made to what somebody provides, beside one that grants a new function to an arrangement added for the purpose.
     */
    public static ReformSubject of(Reform reform, Function<LocalDate, Provision> before) {
        return new ReformSubject(
                reform.id(),
                reform.from(),
                reform::applyTo,
                day -> before.apply(day).and(SampleClub.provide(day)),
                SampleReform.of(SampleClub.CLUB)::applyTo);
    }

    /** The same reform, made in another way. */
    public ReformSubject making(UnaryOperator<Provision> otherwise) {
        return new ReformSubject(name, from, otherwise, before, beside);
    }
}
