package io.github.concertlib.testkit;

import io.github.concertlib.core.law.Choices;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;

/** The laws of procedures and effects as jqwik properties. */
interface ProcedureProperties extends LawContract {

    @LawProperty
    @Label("P-01 a decision touches nobody but its voters and those bound by law")
    default void p01(@ForAll(supplier = Cases.class) Choices choices) {
        LawHook.look(this, "P-01", choices);
    }

    @LawProperty
    @Label("P-02 every voter is either bound or exempt, and either pays or does not")
    default void p02(@ForAll(supplier = Cases.class) Choices choices) {
        LawHook.look(this, "P-02", choices);
    }

    @LawProperty
    @Label("P-03 what follows is read from its own ballot alone")
    default void p03(@ForAll(supplier = Cases.class) Choices choices) {
        LawHook.look(this, "P-03", choices);
    }

    @LawProperty
    @Label("P-04 one voter's level frees or binds nobody else")
    default void p04(@ForAll(supplier = Cases.class) Choices choices) {
        LawHook.look(this, "P-04", choices);
    }

    @LawProperty
    @Label("P-05 where a decision binds any voter, it binds those who agreed")
    default void p05(@ForAll(supplier = Cases.class) Choices choices) {
        LawHook.look(this, "P-05", choices);
    }

    @LawProperty
    @Label("P-06 its condition cites its legal basis")
    default void p06(@ForAll(supplier = Cases.class) Choices choices) {
        LawHook.look(this, "P-06", choices);
    }

    @LawProperty
    @Label("P-07 its effects say where they are written")
    default void p07(@ForAll(supplier = Cases.class) Choices choices) {
        LawHook.look(this, "P-07", choices);
    }

    @LawProperty
    @Label("P-08 whoever pays is bound")
    default void p08(@ForAll(supplier = Cases.class) Choices choices) {
        LawHook.look(this, "P-08", choices);
    }

    @LawProperty
    @Label("P-09 the verdict is read from its own ballot alone")
    default void p09(@ForAll(supplier = Cases.class) Choices choices) {
        LawHook.look(this, "P-09", choices);
    }
}
