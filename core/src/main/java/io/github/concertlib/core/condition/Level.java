package io.github.concertlib.core.condition;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * How far an actor supports a proposal in one forum. The first five are ordered, from refusal to agreement; how each one
 * counts is the rule's business: silence is consent under a silence procedure and nothing under a qualified majority.
 */
public enum Level {
    /** Says no. */
    OBJECT("objects"),
    /** Abstains with a formal declaration: Article 31(1) TEU, second subparagraph. */
    ABSTAIN_DECLARED("abstains with a declaration"),
    /** Abstains, being present or represented. */
    ABSTAIN("abstains"),
    /** Says nothing. */
    SILENT("keeps silent"),
    /** Says yes. */
    ASSENT("assents"),

    /** Has a seat, was neither there nor represented. Outside the order: each rule says what it means. */
    ABSENT("is absent"),
    /** Has no seat in this forum, so nothing it thinks counts there. */
    NOT_SEATED("has no seat"),
    /** Nobody has said yet. A verdict that depends on it stays open. */
    UNKNOWN("has not taken a position");

    private static final List<Level> ORDERED = ImmutableList.of(OBJECT, ABSTAIN_DECLARED, ABSTAIN, SILENT, ASSENT);

    private final String phrase;

    Level(String phrase) {
        this.phrase = phrase;
    }

    /** The five levels from refusal to agreement. */
    public static List<Level> ordered() {
        return ORDERED;
    }

    /** Whether this is one of the five from refusal to agreement. */
    public boolean isOrdered() {
        return compareTo(ASSENT) <= 0;
    }

    /** Whether this level, being an ordered one, is at least the other. */
    public boolean reaches(Level threshold) {
        return isOrdered() && compareTo(threshold) >= 0;
    }

    /** What the actor does, for a sentence that starts with its name: "objects". */
    public String phrase() {
        return phrase;
    }
}
