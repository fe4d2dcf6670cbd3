package io.github.concertlib.core.commitment;

/** How much choice of means the obligor keeps. */
public enum Discretion {
    /** All the means in its power. */
    ALL_MEANS_IN_ITS_POWER("aid and assistance by all the means in its power"),
    /** Such action as it deems necessary: armed force is one option. */
    AS_IT_DEEMS_NECESSARY("such action as it deems necessary"),
    /** Help, by military means among others, of its own choosing. */
    MEANS_OF_ITS_CHOICE("help by means of its own choice");

    private final String words;

    Discretion(String words) {
        this.words = words;
    }

    @Override
    public String toString() {
        return words;
    }
}
