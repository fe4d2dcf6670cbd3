package io.github.concertlib.core.condition;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** How lists of conditions read in a sentence. */
final class Words {

    private Words() {}

    /** "A, B and C", with brackets around parts that are lists themselves. */
    static String join(List<Condition> parts, String word) {
        List<String> words = parts.stream().map(Words::bracketed).toList();
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " " + word + " " + words.get(last);
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

    static String list(List<?> items) {
        return items.stream()
                .map(item -> item instanceof Weighted term
                        ? String.format(Locale.ROOT, "%s %,d", bracketed(term.condition()), term.weight())
                        : bracketed((Condition) item))
                .collect(Collectors.joining(", "));
    }

    private static String bracketed(Condition part) {
        boolean compound = simple(part) instanceof All all && all.parts().size() > 1
                || simple(part) instanceof Any any
                        && any.parts().size() > 1
                        && !any.parts().stream().allMatch(Act.class::isInstance);
        return compound ? "(" + part.describe() + ")" : part.describe();
    }

    private static Condition simple(Condition part) {
        return part instanceof Stated stated
                ? simple(stated.inner())
                : part instanceof ScopedTo scoped ? simple(scoped.inner()) : part;
    }
}
