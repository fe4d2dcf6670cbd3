package io.github.concertlib.core.catalog;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds what somebody may have meant. */
public final class Nearest {

    private Nearest() {}

    /**
     * The candidate closest to a misspelt word, if one is close enough: a third of its letters may be wrong, but not all. A
     * letter left out, added, changed, or swapped with its neighbour is one mistake; upper and lower case are alike. Where none
     * is close, the only candidate that begins with the word. Of several that are equally close, the first by the alphabet;
     * {@link #hint} names them all.
     */
    public static Optional<String> to(String word, Collection<String> candidates) {
        return closest(word, candidates).stream().findFirst();
    }

    /** All that are as close as the closest, by the alphabet. */
    private static List<String> closest(String word, Collection<String> candidates) {
        int tolerance = Math.max(1, word.length() / 3);
        SortedMap<Integer, SortedSet<String>> byDistance = new TreeMap<>();
        candidates.stream()
                .filter(candidate -> distance(word, candidate) <= tolerance && !isAllWrong(word, candidate))
                .forEach(candidate -> byDistance
                        .computeIfAbsent(distance(word, candidate), mistakes -> new TreeSet<>())
                        .add(candidate));
        return byDistance.isEmpty()
                ? onlyOneThatBeginsWith(word, candidates).stream().toList()
                : List.copyOf(byDistance.get(byDistance.firstKey()));
    }

    private static Optional<String> onlyOneThatBeginsWith(String word, Collection<String> candidates) {
        List<String> longer = candidates.stream()
                .filter(candidate -> word.length() > 1
                        && candidate.toLowerCase(Locale.ROOT).startsWith(word.toLowerCase(Locale.ROOT)))
                .distinct()
                .toList();
        return longer.size() == 1 ? Optional.of(longer.get(0)) : Optional.empty();
    }

    /** "; did you mean 'absent' or 'assent'?", or the possible values when nothing is close. */
    public static String hint(String word, Collection<String> candidates) {
        List<String> closest = closest(word, candidates);
        if (closest.isEmpty()) {
            return candidates.size() > 40 ? "" : "; possible: " + String.join(", ", candidates);
        }
        List<String> quoted = closest.stream().map(near -> "'" + near + "'").toList();
        int last = quoted.size() - 1;
        String others = String.join(", ", quoted.subList(0, last));
        return "; did you mean " + others + (others.isEmpty() ? "" : " or ") + quoted.get(last) + "?";
    }

    private static boolean isAllWrong(String word, String candidate) {
        return distance(word, candidate) >= Math.max(word.length(), candidate.length());
    }

    /** The least number of mistakes, ignoring case: the distance of optimal string alignment. */
    private static int distance(String one, String two) {
        String a = one.toLowerCase(Locale.ROOT);
        String b = two.toLowerCase(Locale.ROOT);
        int[][] mistakes = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                mistakes[i][j] = i == 0 || j == 0 ? i + j : least(mistakes, a, i, b, j);
            }
        }
        return mistakes[a.length()][b.length()];
    }

    private static int least(int[][] mistakes, String a, int i, String b, int j) {
        int changed = mistakes[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int least = Math.min(changed, 1 + Math.min(mistakes[i - 1][j], mistakes[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, mistakes[i - 2][j - 2] + 1) : least;
    }
}
