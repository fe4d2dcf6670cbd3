package io.github.concertlib.testkit;

import io.github.concertlib.core.law.Choices;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;

/** The laws of decision rules as jqwik properties. */
interface RuleProperties extends LawContract {

    @LawProperty
    @Label("R-01 a rule asks nobody but its voters")
    default void r01(@ForAll(supplier = Cases.class) Choices choices) {
        LawHook.look(this, "R-01", choices);
    }

    @LawProperty
    @Label("R-02 the same voters always get the same condition")
    default void r02(@ForAll(supplier = Cases.class) Choices choices) {
        LawHook.look(this, "R-02", choices);
    }

    @LawProperty
    @Label("R-03 two seats declared equal may change places")
    default void r03(@ForAll(supplier = Cases.class) Choices choices) {
        LawHook.look(this, "R-03", choices);
    }

    @LawProperty
    @Label("R-04 the rule among participants is the rule put to the participants")
    default void r04(@ForAll(supplier = Cases.class) Choices choices) {
        LawHook.look(this, "R-04", choices);
    }

    @LawProperty
    @Label("R-05 a rule describes itself in one line")
    default void r05(@ForAll(supplier = Cases.class) Choices choices) {
        LawHook.look(this, "R-05", choices);
    }

    @LawProperty
    @Label("R-06 a rule says where it is written")
    default void r06(@ForAll(supplier = Cases.class) Choices choices) {
        LawHook.look(this, "R-06", choices);
    }

    @LawProperty
    @Label("R-07 two rules joined by 'and' adopt what both adopt")
    default void r07(@ForAll(supplier = Cases.class) Choices choices) {
        LawHook.look(this, "R-07", choices);
    }

    @LawProperty
    @Label("R-08 two rules joined by 'or' adopt what either adopts")
    default void r08(@ForAll(supplier = Cases.class) Choices choices) {
        LawHook.look(this, "R-08", choices);
    }

    @LawProperty
    @Label("R-09 a name and a source change no verdict")
    default void r09(@ForAll(supplier = Cases.class) Choices choices) {
        LawHook.look(this, "R-09", choices);
    }

    @LawProperty
    @Label("R-10 where every voter has a veto, one voter less never stops a decision")
    default void r10(@ForAll(supplier = Cases.class) Choices choices) {
        LawHook.look(this, "R-10", choices);
    }
}
