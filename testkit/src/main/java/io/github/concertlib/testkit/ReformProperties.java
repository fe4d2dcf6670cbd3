package io.github.concertlib.testkit;

import io.github.concertlib.core.law.Choices;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;

/** The laws of reforms as jqwik properties. */
interface ReformProperties extends LawContract {

    @LawProperty
    @Label("F-01 before its day a reform changes nothing")
    default void f01(@ForAll(supplier = Cases.class) Choices choices) {
        LawHook.look(this, "F-01", choices);
    }

    @LawProperty
    @Label("F-02 from its day on a reform keeps holding")
    default void f02(@ForAll(supplier = Cases.class) Choices choices) {
        LawHook.look(this, "F-02", choices);
    }

    @LawProperty
    @Label("F-03 a reform made twice is a reform made once")
    default void f03(@ForAll(supplier = Cases.class) Choices choices) {
        LawHook.look(this, "F-03", choices);
    }

    @LawProperty
    @Label("F-04 reforms of different things can be made in either order")
    default void f04(@ForAll(supplier = Cases.class) Choices choices) {
        LawHook.look(this, "F-04", choices);
    }

    @LawProperty
    @Label("F-05 a reform changes neither the day nor who provides")
    default void f05(@ForAll(supplier = Cases.class) Choices choices) {
        LawHook.look(this, "F-05", choices);
    }

    @LawProperty
    @Label("F-06 what a reform adds is marked as proposed or assumed, and says by whom")
    default void f06(@ForAll(supplier = Cases.class) Choices choices) {
        LawHook.look(this, "F-06", choices);
    }

    @LawProperty
    @Label("F-07 a reform leaves alone what does not hold the thing it changes")
    default void f07(@ForAll(supplier = Cases.class) Choices choices) {
        LawHook.look(this, "F-07", choices);
    }

    @LawProperty
    @Label("F-08 from its day on a reform changes something")
    default void f08(@ForAll(supplier = Cases.class) Choices choices) {
        LawHook.look(this, "F-08", choices);
    }
}
