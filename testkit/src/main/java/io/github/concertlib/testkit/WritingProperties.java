package io.github.concertlib.testkit;

import io.github.concertlib.core.law.Choices;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;

/** The laws of writing and reading as jqwik properties. */
interface WritingProperties extends LawContract {

    @LawProperty
    @Label("S-01 writing and reading gives the same value")
    default void s01(@ForAll(supplier = Cases.class) Choices choices) {
        LawHook.look(this, "S-01", choices);
    }

    @LawProperty
    @Label("S-02 what was read is written in the same words")
    default void s02(@ForAll(supplier = Cases.class) Choices choices) {
        LawHook.look(this, "S-02", choices);
    }

    @LawProperty
    @Label("S-03 a value has one text")
    default void s03(@ForAll(supplier = Cases.class) Choices choices) {
        LawHook.look(this, "S-03", choices);
    }

    @LawProperty
    @Label("S-04 what was read decides as what was written")
    default void s04(@ForAll(supplier = Cases.class) Choices choices) {
        LawHook.look(this, "S-04", choices);
    }

    @LawProperty
    @Label("S-05 an unknown field is refused, wherever it stands")
    default void s05(@ForAll(supplier = Cases.class) Choices choices) {
        LawHook.look(this, "S-05", choices);
    }

    @LawProperty
    @Label("S-06 a text that breaks off is refused")
    default void s06(@ForAll(supplier = Cases.class) Choices choices) {
        LawHook.look(this, "S-06", choices);
    }

    @LawProperty
    @Label("S-07 a number that is not whole, or has more than 64 bits, is refused")
    default void s07(@ForAll(supplier = Cases.class) Choices choices) {
        LawHook.look(this, "S-07", choices);
    }
}
