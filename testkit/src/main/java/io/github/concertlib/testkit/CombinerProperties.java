package io.github.concertlib.testkit;

import io.github.concertlib.core.law.Choices;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;

/** The laws of combiners as jqwik properties. */
interface CombinerProperties extends LawContract {

    @LawProperty
    @Label("C-01 where all must act, no tier's dissent is outvoted")
    default void c01(@ForAll(supplier = Cases.class) Choices choices) {
        LawHook.look(this, "C-01", choices);
    }

    @LawProperty
    @Label("C-02 where one is enough, the success of one suffices")
    default void c02(@ForAll(supplier = Cases.class) Choices choices) {
        LawHook.look(this, "C-02", choices);
    }

    @LawProperty
    @Label("C-03 tiers working together add nothing of their own")
    default void c03(@ForAll(supplier = Cases.class) Choices choices) {
        LawHook.look(this, "C-03", choices);
    }

    @LawProperty
    @Label("C-04 when the whole fails, whoever makes a failing tier fail is named")
    default void c04(@ForAll(supplier = Cases.class) Choices choices) {
        LawHook.look(this, "C-04", choices);
    }

    @LawProperty
    @Label("C-05 the order of the tiers changes no verdict")
    default void c05(@ForAll(supplier = Cases.class) Choices choices) {
        LawHook.look(this, "C-05", choices);
    }

    @LawProperty
    @Label("C-06 one tier alone decides for itself")
    default void c06(@ForAll(supplier = Cases.class) Choices choices) {
        LawHook.look(this, "C-06", choices);
    }

    @LawProperty
    @Label("C-07 any of the tiers: the veto players of all; all of them: those of any")
    default void c07(@ForAll(supplier = Cases.class) Choices choices) {
        LawHook.look(this, "C-07", choices);
    }

    @LawProperty
    @Label("C-08 a tier tried twice is a tier tried once")
    default void c08(@ForAll(supplier = Cases.class) Choices choices) {
        LawHook.look(this, "C-08", choices);
    }
}
