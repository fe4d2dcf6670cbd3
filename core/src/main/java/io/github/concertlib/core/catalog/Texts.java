package io.github.concertlib.core.catalog;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Files as text: UTF-8, and nothing in it that would act on a terminal when it is printed. */
final class Texts {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private Texts() {}

    /** The text of a file, or of anything else that can be read to its end. */
    static String read(Path file) {
        String name = file.toString();
        try {
            if (Files.isDirectory(file)) {
                throw problem(name, 0, "", "this is a directory; name a file in it");
            }
            return decoded(name, Files.readAllBytes(file));
        } catch (IOException unreadable) {
            throw unreadable(name, unreadable);
        }
    }

    /** The text that bytes stand for. */
    static String decoded(String name, byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (text.indexOf('\0') >= 0) {
                throw problem(name, lineOf(text, text.indexOf('\0')), "", "this is not a text in UTF-8");
            }
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException otherwise) {
            throw (BadInputException) problem(name, 0, "", "this is not UTF-8; save the file in that encoding")
                    .initCause(otherwise);
        }
    }

    private static int lineOf(String text, int position) {
        return 1 + (int) text.chars().limit(position).filter(c -> c == '\n').count();
    }

    static BadInputException unreadable(String name, IOException cause) {
        String why = cause instanceof NoSuchFileException
                ? "there is no such file"
                : "cannot be read: "
                        + (cause instanceof AccessDeniedException ? "permission denied" : cause.getMessage());
        return (BadInputException) problem(name, 0, "", why).initCause(cause);
    }

    /** The same text, or an error where it holds a character that steers a terminal or turns the direction of writing. */
    static String printable(String name, int line, String path, String text) {
        text.codePoints().filter(Texts::steers).findFirst().ifPresent(character -> {
            throw problem(
                    name,
                    line,
                    path,
                    String.format(Locale.ROOT, "the character U+%04X cannot stand in a text; take it out", character));
        });
        return text;
    }

    /** Whether a text would be read as it stands: not blank, and nothing in it that steers a terminal. */
    static boolean isPlain(String text) {
        return !text.isBlank() && text.codePoints().noneMatch(Texts::steers);
    }

    private static boolean steers(int character) {
        return Character.isISOControl(character) && character != '\n' && character != '\t'
                || character >= 0x202A && character <= 0x202E
                || character >= 0x2066 && character <= 0x2069;
    }

    private static BadInputException problem(String name, int line, String path, String words) {
        return new BadInputException(name, line, path, Optional.empty(), words);
    }
}
