package io.github.concertlib.core.source;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Sources to be cited: each document once, sorted by its key.
 *
 * @param works sorted by key
 */
public record Bibliography(List<Work> works) {

    private static final int LONGEST_KEY = 60;

    /**
     * One document.
     *
     * @param key by which a text cites it: lower case, digits and hyphens, from its reference
     * @param sources what rests on it, as each fact cites it; never empty
     */
    public record Work(String key, List<Source> sources) {

        public Work {
            sources = ImmutableList.copyOf(sources);
        }

        public String reference() {
            return sources.get(0).reference();
        }

        /** The entry for BibTeX: what it is, and in its note what kind of document and how far it was checked. */
        public String toBibTeX() {
            return "@misc{" + key + ",\n  title = {{" + tex(reference()) + "}},\n  note = {" + tex(note()) + "}\n}\n";
        }

        /** "treaty; verified; as of 2026-07-01; the doubts on record". */
        private String note() {
            return ImmutableList.<String>builder()
                    .addAll(each(sources.stream()
                            .map(Source::quality)
                            .distinct()
                            .sorted()
                            .map(Work::word)
                            .toList()))
                    .addAll(each(sources.stream()
                            .map(Source::confidence)
                            .distinct()
                            .sorted()
                            .map(Work::word)
                            .toList()))
                    .addAll(each(sources.stream()
                            .map(Source::asOf)
                            .flatMap(Optional::stream)
                            .distinct()
                            .sorted()
                            .map(LocalDate::toString)
                            .map("as of "::concat)
                            .toList()))
                    .addAll(sources.stream()
                            .map(Source::note)
                            .flatMap(Optional::stream)
                            .distinct()
                            .toList())
                    .build()
                    .stream()
                    .collect(joining("; "));
        }

        private static List<String> each(List<String> words) {
            return words.isEmpty() ? List.of() : List.of(String.join(", ", words));
        }

        private static String word(Enum<?> constant) {
            return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }

        /** The words with what TeX would take for a command taken for itself. */
        private static String tex(String words) {
            StringBuilder text = new StringBuilder();
            for (char letter : words.toCharArray()) {
                text.append(
                        switch (letter) {
                            case '\\' -> "\\textbackslash{}";
                            case '~' -> "\\textasciitilde{}";
                            case '^' -> "\\textasciicircum{}";
                            case '{', '}', '&', '%', '$', '#', '_' -> "\\" + letter;
                            case '\n', '\r' -> " ";
                            default -> String.valueOf(letter);
                        });
            }
            return text.toString();
        }
    }

    public Bibliography {
        works = ImmutableList.copyOf(works);
    }

    /** The documents on which facts rest; sources with the same reference are one document. */
    public static Bibliography of(Collection<Source> sources) {
        Map<String, List<Source>> byReference = sources.stream().distinct().collect(groupingBy(Source::reference));
        Map<String, Work> works = new TreeMap<>();
        new TreeMap<>(byReference).forEach((reference, citing) -> {
            String key = unused(key(reference), works);
            works.put(key, new Work(key, inOrder(citing)));
        });
        return new Bibliography(ImmutableList.copyOf(works.values()));
    }

    private static List<Source> inOrder(List<Source> sources) {
        return sources.stream()
                .sorted(comparing(Source::quality)
                        .thenComparing(Source::confidence)
                        .thenComparing(source -> source.note().orElse("")))
                .toList();
    }

    /** "Article 16(4) TEU" as {@code article-16-4-teu}. */
    private static String key(String reference) {
        String plain = Normalizer.normalize(reference, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-");
        String cut = plain.substring(0, Math.min(LONGEST_KEY, plain.length())).replaceAll("^-+|-+$", "");
        return cut.isEmpty() ? "source" : cut;
    }

    private static String unused(String key, Map<String, Work> works) {
        String free = key;
        for (int next = 2; works.containsKey(free); next++) {
            free = key + "-" + next;
        }
        return free;
    }

    /** One entry for each document, for BibTeX and for the programs that read it. */
    public String toBibTeX() {
        return works.stream().map(Work::toBibTeX).collect(joining("\n"));
    }
}
