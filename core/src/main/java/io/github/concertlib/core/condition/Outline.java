package io.github.concertlib.core.condition;

import io.github.concertlib.core.source.Source;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Prints an explanation as an indented outline. Acts of which the same is said share a line; a source is cited where it
 * differs from the one above, and its note is printed the first time.
 */
final class Outline {

    private final StringBuilder text = new StringBuilder();
    private final Set<Source> noted = new HashSet<>();

    static String of(Explanation explanation) {
        Outline outline = new Outline();
        outline.write(explanation, 0, Optional.empty());
        return outline.text.toString();
    }

    private void write(Explanation step, int depth, Optional<Source> above) {
        line(depth, mark(step.verdict()) + " " + step.reason(), step, above);
        Map<String, List<Explanation>> leaves = step.evidence().stream()
                .filter(Outline::isPlainLeaf)
                .collect(Collectors.groupingBy(Outline::predicate, LinkedHashMap::new, Collectors.toList()));
        Optional<Source> here = step.source().or(() -> above);
        for (Explanation part : step.evidence()) {
            if (isPlainLeaf(part)) {
                List<Explanation> alike = leaves.remove(predicate(part));
                if (alike != null) {
                    line(depth + 1, together(alike), part, here);
                }
            } else {
                write(part, depth + 1, here);
            }
        }
    }

    private void line(int depth, String words, Explanation step, Optional<Source> above) {
        text.append("  ".repeat(depth)).append(words);
        step.source().filter(source -> !above.equals(Optional.of(source))).ifPresent(this::cite);
        step.remedy().ifPresent(cure -> text.append("; it would take ").append(cure));
        text.append(System.lineSeparator());
    }

    private void cite(Source source) {
        text.append(" [").append(source);
        if (noted.add(source)) {
            source.note().ifPresent(note -> text.append("; ").append(note));
        }
        text.append(']');
    }

    private static boolean isPlainLeaf(Explanation step) {
        return step.act().isPresent() && step.evidence().isEmpty();
    }

    /** What a leaf says of its actor, mark included, so that actors of whom the same is said share a line. */
    private static String predicate(Explanation leaf) {
        String actor = leaf.act().orElseThrow().actor().code();
        return mark(leaf.verdict())
                + leaf.reason().substring(Math.min(actor.length(), leaf.reason().length()));
    }

    private static String together(List<Explanation> leaves) {
        String actors = leaves.stream()
                .map(leaf -> leaf.act().orElseThrow().actor().code())
                .collect(Collectors.joining(" "));
        String predicate = predicate(leaves.get(0));
        return predicate.charAt(0) + " " + actors + ":" + predicate.substring(1);
    }

    private static String mark(Verdict verdict) {
        return switch (verdict) {
            case HOLDS -> "+";
            case FAILS -> "-";
            case OPEN -> "?";
        };
    }
}
