package io.github.concertlib.core.law;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A case written down: the answers to the questions of a draw, in order. Every list of numbers is a case; what is too large is
 * reduced, what is missing is nought, the simplest answer.
 *
 * @param coarse whether positions are plain yes or no
 * @param answers not negative
 */
public record Choices(boolean coarse, List<Integer> answers) {

    private static final Pattern FORM = Pattern.compile("[yl](\\d{1,9}(\\.\\d{1,9})*)?");

    public Choices {
        answers = ImmutableList.copyOf(answers);
        checkArgument(answers.stream().allMatch(answer -> answer >= 0), "negative choice in %s", answers);
    }

    /** A draw that gives these answers. */
    public Draw draw() {
        return new Recorder(coarse, new Script(answers));
    }

    /** The same case in fewer numbers: noughts at the end go without saying. */
    public Choices brief() {
        int length = answers.size();
        while (length > 0 && answers.get(length - 1) == 0) {
            length--;
        }
        return new Choices(coarse, answers.subList(0, length));
    }

    /** The same case after one more answer. */
    Choices after(int first) {
        return new Choices(
                coarse,
                ImmutableList.<Integer>builder().add(first).addAll(answers).build());
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @throws IllegalArgumentException when it is something else
     */
    public static Choices parse(String text) {
        checkArgument(FORM.matcher(text).matches(), "'%s' is not a case such as 'l3.0.2'", text);
        String numbers = text.substring(1);
        return new Choices(
                text.charAt(0) == 'y',
                numbers.isEmpty()
                        ? List.of()
                        : Arrays.stream(numbers.split("\\."))
                                .map(Integer::valueOf)
                                .toList());
    }

    /** Such as {@code y1.0.2} for a case of plain yes and no, {@code l1.0.2} for one with all levels. */
    @Override
    public String toString() {
        return (coarse ? "y" : "l") + answers.stream().map(String::valueOf).collect(Collectors.joining("."));
    }
}
