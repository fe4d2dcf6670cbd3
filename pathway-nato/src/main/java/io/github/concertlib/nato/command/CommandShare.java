package io.github.concertlib.nato.command;

/**
 * How many posts of one rank are held by Europeans.
 *
 * @param rank "4 stars", or "rank not verified"
 * @param european posts held by, or promised to, European allies
 * @param others posts held by allies outside Europe
 * @param open posts that are vacant or whose holder is not verified
 */
public record CommandShare(String rank, int european, int others, int open) {

    /** All posts of this rank. */
    public int total() {
        return european + others + open;
    }

    @Override
    public String toString() {
        return rank + ": " + european + " of " + total() + " European"
                + (open == 0 ? "" : " (" + open + " vacant or not verified)");
    }
}
