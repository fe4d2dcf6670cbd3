package io.github.concertlib.testkit;

import io.github.concertlib.core.law.Choices;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;

/** The laws of discovery as jqwik properties. */
interface DiscoveryProperties extends LawContract {

    @LawProperty
    @Label("V-01 the order in which pathways are found changes nothing")
    default void v01(@ForAll(supplier = Cases.class) Choices choices) {
        LawHook.look(this, "V-01", choices);
    }

    @LawProperty
    @Label("V-02 each pathway found is there under its id")
    default void v02(@ForAll(supplier = Cases.class) Choices choices) {
        LawHook.look(this, "V-02", choices);
    }

    @LawProperty
    @Label("V-03 a container finds what the plain way finds, and says the same")
    default void v03(@ForAll(supplier = Cases.class) Choices choices) {
        LawHook.look(this, "V-03", choices);
    }

    @LawProperty
    @Label("V-04 two pathways of one id are refused, naming both")
    default void v04(@ForAll(supplier = Cases.class) Choices choices) {
        LawHook.look(this, "V-04", choices);
    }

    @LawProperty
    @Label("V-05 the pathways found can be put together on one day")
    default void v05(@ForAll(supplier = Cases.class) Choices choices) {
        LawHook.look(this, "V-05", choices);
    }
}
