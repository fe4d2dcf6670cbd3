package io.github.concertlib.core.condition;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** How lists of conditions read in a sentence. */
final class Words {

    private Words() {}

    /**
     * "A, B and C", with brackets around parts that are lists themselves. What reads the same is said once, and those of whom
     * the same is asked share a phrase: "no objection from A, B and C".
     */
    static String join(List<Condition> parts, String word) {
        List<String> words = phrases(parts, word);
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " " + word + " " + words.get(last);
    }

    private static List<String> phrases(List<Condition> parts, String word) {
        List<Condition> different = distinct(parts);
        if (different.size() == 1) {
            return List.of(different.get(0).describe());
        }
        Map<Level, List<Act>> alike = different.stream()
                .filter(Words::isDemand)
                .map(Act.class::cast)
                .collect(Collectors.groupingBy(Act::atLeast, () -> new EnumMap<>(Level.class), Collectors.toList()));
        List<String> phrases = new ArrayList<>();
        for (Condition part : different) {
            if (!isDemand(part)) {
                phrases.add(bracketed(part));
                continue;
            }
            List<Act> group = alike.getOrDefault(((Act) part).atLeast(), List.of());
            if (group.size() == 1) {
                phrases.add(part.describe());
            } else if (group.indexOf(part) == 0) {
                phrases.add(asking(group, codes(group, word)));
            }
        }
        return phrases;
    }

    /** An act below assent, which has to say what it asks for. */
    private static boolean isDemand(Condition part) {
        return part instanceof Act act && act.atLeast() != Level.ASSENT;
    }

    private static String codes(List<Act> acts, String word) {
        List<String> codes = acts.stream().map(act -> act.actor().code()).toList();
        int last = codes.size() - 1;
        return String.join(", ", codes.subList(0, last)) + " " + word + " " + codes.get(last);
    }

    /** What acts of one level ask for, as a noun: "no objection from" whom. */
    private static String asking(List<Act> acts, String whom) {
        return switch (acts.get(0).atLeast()) {
            case ABSTAIN_DECLARED -> "no objection from " + whom;
            case ABSTAIN -> "neither objection nor declared abstention from " + whom;
            case SILENT -> "assent or silence from " + whom;
            case ASSENT -> whom;
            default -> "the presence of " + whom;
        };
    }

    /** So many or so much among the parts; what is asked of all alike is said once. */
    static String among(String howMuch, List<Weighted> terms, boolean weighted) {
        List<Act> acts = terms.stream()
                .map(Weighted::condition)
                .filter(Act.class::isInstance)
                .map(Act.class::cast)
                .toList();
        boolean alike = acts.size() == terms.size() && acts.size() > 1 && sameLevel(acts);
        String whom = terms.stream()
                .map(term -> (alike ? ((Act) term.condition()).actor().code() : bracketed(term.condition()))
                        + (weighted ? String.format(Locale.ROOT, " %,d", term.weight()) : ""))
                .collect(Collectors.joining(", "));
        return alike ? asking(acts, howMuch + " " + whom) : howMuch + " " + whom;
    }

    private static boolean sameLevel(List<Act> acts) {
        return acts.stream().map(Act::atLeast).distinct().count() == 1;
    }

    /** The parts that read differently, in order. */
    private static List<Condition> distinct(List<Condition> parts) {
        Set<String> said = new HashSet<>();
        return parts.stream().filter(part -> said.add(part.describe())).toList();
    }

    /** How many of the parts, which share in a verdict, have it: "all 6 do", "1 of 32 does not". */
    static String tally(List<Condition> parts, Verdict verdict, int sharing) {
        boolean acts = parts.stream().allMatch(Act.class::isInstance);
        String howMany = sharing < parts.size()
                ? sharing + " of " + parts.size()
                : sharing == 1 ? "the only one" : sharing == 2 ? "both" : "all " + sharing;
        boolean one = sharing == 1;
        return switch (verdict) {
            case HOLDS -> howMany + (acts ? one ? " does" : " do" : one ? " holds" : " hold");
            case FAILS -> howMany + (acts ? one ? " does not" : " do not" : one ? " fails" : " fail");
            case OPEN -> howMany + (acts ? one ? " has not said" : " have not said" : one ? " is open" : " are open");
        };
    }

    private static String bracketed(Condition part) {
        Condition simple = simple(part);
        boolean compound = simple instanceof All all && !all.parts().isEmpty()
                || simple instanceof Any any && !any.parts().stream().allMatch(Act.class::isInstance);
        return compound ? "(" + part.describe() + ")" : part.describe();
    }

    /** The condition without the names and scopes around it; what joins parts that all read the same is one of them. */
    private static Condition simple(Condition part) {
        if (part instanceof Stated stated) {
            return simple(stated.inner());
        }
        if (part instanceof ScopedTo scoped) {
            return simple(scoped.inner());
        }
        boolean one = part instanceof All || part instanceof Any;
        return one && distinct(part.parts()).size() == 1 ? simple(part.parts().get(0)) : part;
    }
}
