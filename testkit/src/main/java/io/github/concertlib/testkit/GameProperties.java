package io.github.concertlib.testkit;

import io.github.concertlib.core.law.Choices;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;

/** The laws of analysis as jqwik properties. */
interface GameProperties extends LawContract {

    @LawProperty
    @Label("G-01 a coalition wins in the analysis when the condition holds with its assent alone")
    default void g01(@ForAll(supplier = Cases.class) Choices choices) {
        LawHook.look(this, "G-01", choices);
    }

    @LawProperty
    @Label("G-02 a coalition blocks when all others together do not win")
    default void g02(@ForAll(supplier = Cases.class) Choices choices) {
        LawHook.look(this, "G-02", choices);
    }

    @LawProperty
    @Label("G-03 blocking sets are the transversals of the minimal winning sets")
    default void g03(@ForAll(supplier = Cases.class) Choices choices) {
        LawHook.look(this, "G-03", choices);
    }

    @LawProperty
    @Label("G-04 a minimal winning set wins, and loses when any member leaves")
    default void g04(@ForAll(supplier = Cases.class) Choices choices) {
        LawHook.look(this, "G-04", choices);
    }

    @LawProperty
    @Label("G-05 a minimal blocking set blocks, and no longer when any member leaves")
    default void g05(@ForAll(supplier = Cases.class) Choices choices) {
        LawHook.look(this, "G-05", choices);
    }

    @LawProperty
    @Label("G-06 the dual of the dual is the game")
    default void g06(@ForAll(supplier = Cases.class) Choices choices) {
        LawHook.look(this, "G-06", choices);
    }

    @LawProperty
    @Label("G-07 the winning sets of the dual are the blocking sets of the game")
    default void g07(@ForAll(supplier = Cases.class) Choices choices) {
        LawHook.look(this, "G-07", choices);
    }

    @LawProperty
    @Label("G-08 the veto players are the members of every winning coalition")
    default void g08(@ForAll(supplier = Cases.class) Choices choices) {
        LawHook.look(this, "G-08", choices);
    }

    @LawProperty
    @Label("G-09 a dummy never makes a difference")
    default void g09(@ForAll(supplier = Cases.class) Choices choices) {
        LawHook.look(this, "G-09", choices);
    }

    @LawProperty
    @Label("G-10 the Shapley and Shubik indices add up to one, unless nobody or everybody wins")
    default void g10(@ForAll(supplier = Cases.class) Choices choices) {
        LawHook.look(this, "G-10", choices);
    }

    @LawProperty
    @Label("G-11 Birnbaum's importance at one half is the Banzhaf measure")
    default void g11(@ForAll(supplier = Cases.class) Choices choices) {
        LawHook.look(this, "G-11", choices);
    }

    @LawProperty
    @Label("G-12 a game and its dual give each player the same power")
    default void g12(@ForAll(supplier = Cases.class) Choices choices) {
        LawHook.look(this, "G-12", choices);
    }

    @LawProperty
    @Label("G-13 a player is a dummy exactly when it has no power")
    default void g13(@ForAll(supplier = Cases.class) Choices choices) {
        LawHook.look(this, "G-13", choices);
    }

    @LawProperty
    @Label("G-14 of a coalition and its complement, one wins in the game or the other in its dual")
    default void g14(@ForAll(supplier = Cases.class) Choices choices) {
        LawHook.look(this, "G-14", choices);
    }

    @LawProperty
    @Label("G-15 the winning coalitions of each size add up to all of them")
    default void g15(@ForAll(supplier = Cases.class) Choices choices) {
        LawHook.look(this, "G-15", choices);
    }

    @LawProperty
    @Label("G-16 two coalitions can act against each other exactly when a game is not proper")
    default void g16(@ForAll(supplier = Cases.class) Choices choices) {
        LawHook.look(this, "G-16", choices);
    }

    @LawProperty
    @Label("G-17 players who can change places have the same power")
    default void g17(@ForAll(supplier = Cases.class) Choices choices) {
        LawHook.look(this, "G-17", choices);
    }

    @LawProperty
    @Label("G-18 who is more desirable has more power")
    default void g18(@ForAll(supplier = Cases.class) Choices choices) {
        LawHook.look(this, "G-18", choices);
    }

    @LawProperty
    @Label("G-19 the chance of passage at one half is the share of winning coalitions")
    default void g19(@ForAll(supplier = Cases.class) Choices choices) {
        LawHook.look(this, "G-19", choices);
    }
}
