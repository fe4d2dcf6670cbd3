package io.github.concertlib.testkit;

import io.github.concertlib.core.law.Choices;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;

/** The laws of deciding as jqwik properties. */
interface DecidingProperties extends LawContract {

    @LawProperty
    @Label("D-01 raising a level never undoes a pass")
    default void d01(@ForAll(supplier = Cases.class) Choices choices) {
        LawHook.look(this, "D-01", choices);
    }

    @LawProperty
    @Label("D-02 outsiders never count")
    default void d02(@ForAll(supplier = Cases.class) Choices choices) {
        LawHook.look(this, "D-02", choices);
    }

    @LawProperty
    @Label("D-03 the same positions always get the same verdict")
    default void d03(@ForAll(supplier = Cases.class) Choices choices) {
        LawHook.look(this, "D-03", choices);
    }

    @LawProperty
    @Label("D-04 a verdict that has been reached stands when one more position becomes known")
    default void d04(@ForAll(supplier = Cases.class) Choices choices) {
        LawHook.look(this, "D-04", choices);
    }

    @LawProperty
    @Label("D-05 open means that the assent of all who have not spoken would settle it")
    default void d05(@ForAll(supplier = Cases.class) Choices choices) {
        LawHook.look(this, "D-05", choices);
    }

    @LawProperty
    @Label("D-06 what is still needed decides like the whole")
    default void d06(@ForAll(supplier = Cases.class) Choices choices) {
        LawHook.look(this, "D-06", choices);
    }

    @LawProperty
    @Label("D-07 what is still needed mentions those alone who have not spoken")
    default void d07(@ForAll(supplier = Cases.class) Choices choices) {
        LawHook.look(this, "D-07", choices);
    }

    @LawProperty
    @Label("D-08 an explanation reaches the verdict that it explains")
    default void d08(@ForAll(supplier = Cases.class) Choices choices) {
        LawHook.look(this, "D-08", choices);
    }

    @LawProperty
    @Label("D-09 the leaves of an explanation alone lead to the verdict")
    default void d09(@ForAll(supplier = Cases.class) Choices choices) {
        LawHook.look(this, "D-09", choices);
    }

    @LawProperty
    @Label("D-10 an explanation cites the rule above every act on which it rests")
    default void d10(@ForAll(supplier = Cases.class) Choices choices) {
        LawHook.look(this, "D-10", choices);
    }

    @LawProperty
    @Label("D-11 every rule in it says where it is written")
    default void d11(@ForAll(supplier = Cases.class) Choices choices) {
        LawHook.look(this, "D-11", choices);
    }

    @LawProperty
    @Label("D-12 every remedy turns the verdict, and no part of it does")
    default void d12(@ForAll(supplier = Cases.class) Choices choices) {
        LawHook.look(this, "D-12", choices);
    }

    @LawProperty
    @Label("D-13 the order in which positions are taken changes nothing")
    default void d13(@ForAll(supplier = Cases.class) Choices choices) {
        LawHook.look(this, "D-13", choices);
    }

    @LawProperty
    @Label("D-14 weights and quotas in other units change no verdict")
    default void d14(@ForAll(supplier = Cases.class) Choices choices) {
        LawHook.look(this, "D-14", choices);
    }
}
