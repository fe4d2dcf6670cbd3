package io.github.concertlib.testkit;

import io.github.concertlib.core.law.Choices;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;

/** The laws of architectures as jqwik properties. */
interface ArchitectureProperties extends LawContract {

    @LawProperty
    @Label("A-01 one more layer to fall back on never takes a way from a coalition that had one")
    default void a01(@ForAll(supplier = Cases.class) Choices choices) {
        LawHook.look(this, "A-01", choices);
    }

    @LawProperty
    @Label("A-02 the order of the layers changes no verdict")
    default void a02(@ForAll(supplier = Cases.class) Choices choices) {
        LawHook.look(this, "A-02", choices);
    }

    @LawProperty
    @Label("A-03 the first that can act and any of them are the same game")
    default void a03(@ForAll(supplier = Cases.class) Choices choices) {
        LawHook.look(this, "A-03", choices);
    }

    @LawProperty
    @Label("A-04 the outcome is what the condition says")
    default void a04(@ForAll(supplier = Cases.class) Choices choices) {
        LawHook.look(this, "A-04", choices);
    }

    @LawProperty
    @Label("A-05 a decision binds and charges members of the arrangement that takes it, or those bound by its law")
    default void a05(@ForAll(supplier = Cases.class) Choices choices) {
        LawHook.look(this, "A-05", choices);
    }

    @LawProperty
    @Label("A-06 an actor in no layer changes nothing")
    default void a06(@ForAll(supplier = Cases.class) Choices choices) {
        LawHook.look(this, "A-06", choices);
    }

    @LawProperty
    @Label("A-07 the way that is taken is open, and there is one whenever the order can act")
    default void a07(@ForAll(supplier = Cases.class) Choices choices) {
        LawHook.look(this, "A-07", choices);
    }

    @LawProperty
    @Label("A-08 what an undetermined outcome says is missing decides like the whole")
    default void a08(@ForAll(supplier = Cases.class) Choices choices) {
        LawHook.look(this, "A-08", choices);
    }

    @LawProperty
    @Label("A-09 an outcome cites the rule above every act on which it rests")
    default void a09(@ForAll(supplier = Cases.class) Choices choices) {
        LawHook.look(this, "A-09", choices);
    }

    @LawProperty
    @Label("A-10 a decision is judged by the rules of the day on which it was opened")
    default void a10(@ForAll(supplier = Cases.class) Choices choices) {
        LawHook.look(this, "A-10", choices);
    }

    @LawProperty
    @Label("A-11 to perform two functions is to perform each")
    default void a11(@ForAll(supplier = Cases.class) Choices choices) {
        LawHook.look(this, "A-11", choices);
    }

    @LawProperty
    @Label("A-12 where no layer has a way, the question does not apply; where one has, it is answered")
    default void a12(@ForAll(supplier = Cases.class) Choices choices) {
        LawHook.look(this, "A-12", choices);
    }

    @LawProperty
    @Label("A-13 a blocked outcome says what stands in the way: somebody, or that nobody can bring it about")
    default void a13(@ForAll(supplier = Cases.class) Choices choices) {
        LawHook.look(this, "A-13", choices);
    }

    @LawProperty
    @Label("A-14 asked twice, an order says the same")
    default void a14(@ForAll(supplier = Cases.class) Choices choices) {
        LawHook.look(this, "A-14", choices);
    }

    @LawProperty
    @Label("A-15 a layer that is blocked takes no way from the others")
    default void a15(@ForAll(supplier = Cases.class) Choices choices) {
        LawHook.look(this, "A-15", choices);
    }

    @LawProperty
    @Label("A-16 help is owed by those who promised it to the victim, never at second hand")
    default void a16(@ForAll(supplier = Cases.class) Choices choices) {
        LawHook.look(this, "A-16", choices);
    }
}
