package io.github.concertlib.testkit;

import io.github.concertlib.core.law.Choices;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;

/** The laws of pathways as jqwik properties. */
interface PathwayProperties extends LawContract {

    @LawProperty
    @Label("PW-01 asked twice, a pathway says the same, and so does another instance of it")
    default void pw01(@ForAll(supplier = Cases.class) Choices choices) {
        LawHook.look(this, "PW-01", choices);
    }

    @LawProperty
    @Label("PW-02 another run of the Java machine gives the same answers in the same order")
    default void pw02(@ForAll(supplier = Cases.class) Choices choices) {
        LawHook.look(this, "PW-02", choices);
    }

    @LawProperty
    @Label("PW-03 a pathway provides for the day asked, under its own name")
    default void pw03(@ForAll(supplier = Cases.class) Choices choices) {
        LawHook.look(this, "PW-03", choices);
    }

    @LawProperty
    @Label("PW-04 nothing is provided outside the days on which it is in force")
    default void pw04(@ForAll(supplier = Cases.class) Choices choices) {
        LawHook.look(this, "PW-04", choices);
    }

    @LawProperty
    @Label("PW-05 bodies and procedures belong to an arrangement that is provided")
    default void pw05(@ForAll(supplier = Cases.class) Choices choices) {
        LawHook.look(this, "PW-05", choices);
    }

    @LawProperty
    @Label("PW-06 states that vote are members with a vote on that day")
    default void pw06(@ForAll(supplier = Cases.class) Choices choices) {
        LawHook.look(this, "PW-06", choices);
    }

    @LawProperty
    @Label("PW-07 an arrangement binds only its members")
    default void pw07(@ForAll(supplier = Cases.class) Choices choices) {
        LawHook.look(this, "PW-07", choices);
    }

    @LawProperty
    @Label("PW-08 none of the six functions is performed by an arrangement that is not competent to it")
    default void pw08(@ForAll(supplier = Cases.class) Choices choices) {
        LawHook.look(this, "PW-08", choices);
    }

    @LawProperty
    @Label("PW-09 a route is no firmer than the arrangement and the steps on which it rests")
    default void pw09(@ForAll(supplier = Cases.class) Choices choices) {
        LawHook.look(this, "PW-09", choices);
    }

    @LawProperty
    @Label("PW-10 a route is tried only where each of its steps answers what happened")
    default void pw10(@ForAll(supplier = Cases.class) Choices choices) {
        LawHook.look(this, "PW-10", choices);
    }

    @LawProperty
    @Label("PW-11 fewer arrangements never open a new route")
    default void pw11(@ForAll(supplier = Cases.class) Choices choices) {
        LawHook.look(this, "PW-11", choices);
    }

    @LawProperty
    @Label("PW-12 every reading on offer can be taken, on every day")
    default void pw12(@ForAll(supplier = Cases.class) Choices choices) {
        LawHook.look(this, "PW-12", choices);
    }

    @LawProperty
    @Label("PW-13 a pathway says what it is and on which documents it rests")
    default void pw13(@ForAll(supplier = Cases.class) Choices choices) {
        LawHook.look(this, "PW-13", choices);
    }

    @LawProperty
    @Label("PW-14 everything provided says where it comes from")
    default void pw14(@ForAll(supplier = Cases.class) Choices choices) {
        LawHook.look(this, "PW-14", choices);
    }

    @LawProperty
    @Label("PW-15 a duty is owed by parties to its instrument alone")
    default void pw15(@ForAll(supplier = Cases.class) Choices choices) {
        LawHook.look(this, "PW-15", choices);
    }

    @LawProperty
    @Label("PW-16 a duty is owed to somebody else than the one who owes it")
    default void pw16(@ForAll(supplier = Cases.class) Choices choices) {
        LawHook.look(this, "PW-16", choices);
    }

    @LawProperty
    @Label("PW-17 what rests on a proposal or an assumption does not pass for law")
    default void pw17(@ForAll(supplier = Cases.class) Choices choices) {
        LawHook.look(this, "PW-17", choices);
    }

    @LawProperty
    @Label("PW-18 any day is answered, the remote past and future too")
    default void pw18(@ForAll(supplier = Cases.class) Choices choices) {
        LawHook.look(this, "PW-18", choices);
    }

    @LawProperty
    @Label("PW-19 an arrangement in force whose roster is complete has members who decide")
    default void pw19(@ForAll(supplier = Cases.class) Choices choices) {
        LawHook.look(this, "PW-19", choices);
    }

    @LawProperty
    @Label("PW-20 a route asks nobody but those who vote on its steps")
    default void pw20(@ForAll(supplier = Cases.class) Choices choices) {
        LawHook.look(this, "PW-20", choices);
    }

    @LawProperty
    @Label("PW-23 to consult binds nobody and costs nothing")
    default void pw23(@ForAll(supplier = Cases.class) Choices choices) {
        LawHook.look(this, "PW-23", choices);
    }

    @LawProperty
    @Label("PW-24 nobody's forces are brought together against its will")
    default void pw24(@ForAll(supplier = Cases.class) Choices choices) {
        LawHook.look(this, "PW-24", choices);
    }

    @LawProperty
    @Label("PW-25 a duty rests on an instrument that is there on that day")
    default void pw25(@ForAll(supplier = Cases.class) Choices choices) {
        LawHook.look(this, "PW-25", choices);
    }

    @LawProperty
    @Label("PW-26 a duty in law rests on an instrument that binds in law")
    default void pw26(@ForAll(supplier = Cases.class) Choices choices) {
        LawHook.look(this, "PW-26", choices);
    }
}
