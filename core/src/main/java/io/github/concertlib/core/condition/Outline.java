package io.github.concertlib.core.condition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Prints an explanation as an indented outline. */
final class Outline {

    private Outline() {}

    static void write(Explanation step, int depth, StringBuilder text) {
        line(depth, mark(step.verdict()) + " " + step.reason(), step, text);
        Map<String, List<Explanation>> leaves = step.evidence().stream()
                .filter(Outline::isPlainLeaf)
                .collect(Collectors.groupingBy(Outline::predicate, LinkedHashMap::new, Collectors.toList()));
        for (Explanation part : step.evidence()) {
            if (isPlainLeaf(part)) {
                List<Explanation> alike = leaves.remove(predicate(part));
                if (alike != null) {
                    line(depth + 1, together(alike), part, text);
                }
            } else {
                write(part, depth + 1, text);
            }
        }
    }

    private static void line(int depth, String words, Explanation step, StringBuilder text) {
        text.append("  ".repeat(depth)).append(words);
        step.source()
                .ifPresent(source -> text.append(" [")
                        .append(source)
                        .append(source.note().map(note -> "; " + note).orElse(""))
                        .append(']'));
        step.remedy().ifPresent(cure -> text.append("; it would take ").append(cure));
        text.append(System.lineSeparator());
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
