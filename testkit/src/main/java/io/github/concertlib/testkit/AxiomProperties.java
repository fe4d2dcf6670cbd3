package io.github.concertlib.testkit;

import io.github.concertlib.core.law.Choices;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;

/** The laws of axioms as jqwik properties. */
interface AxiomProperties extends LawContract {

    @LawProperty
    @Label("X-01 all together can bring it about")
    default void x01(@ForAll(supplier = Cases.class) Choices choices) {
        LawHook.look(this, "X-01", choices);
    }

    @LawProperty
    @Label("X-02 nothing happens by itself")
    default void x02(@ForAll(supplier = Cases.class) Choices choices) {
        LawHook.look(this, "X-02", choices);
    }

    @LawProperty
    @Label("X-03 nobody has a veto")
    default void x03(@ForAll(supplier = Cases.class) Choices choices) {
        LawHook.look(this, "X-03", choices);
    }

    @LawProperty
    @Label("X-04 nobody decides alone")
    default void x04(@ForAll(supplier = Cases.class) Choices choices) {
        LawHook.look(this, "X-04", choices);
    }

    @LawProperty
    @Label("X-05 everybody can make a difference")
    default void x05(@ForAll(supplier = Cases.class) Choices choices) {
        LawHook.look(this, "X-05", choices);
    }

    @LawProperty
    @Label("X-06 all seats are alike")
    default void x06(@ForAll(supplier = Cases.class) Choices choices) {
        LawHook.look(this, "X-06", choices);
    }

    @LawProperty
    @Label("X-07 no two coalitions can act against each other")
    default void x07(@ForAll(supplier = Cases.class) Choices choices) {
        LawHook.look(this, "X-07", choices);
    }

    @LawProperty
    @Label("X-08 whoever can block can act")
    default void x08(@ForAll(supplier = Cases.class) Choices choices) {
        LawHook.look(this, "X-08", choices);
    }

    @LawProperty
    @Label("X-09 of any two players, one is at least as desirable as the other")
    default void x09(@ForAll(supplier = Cases.class) Choices choices) {
        LawHook.look(this, "X-09", choices);
    }
}
