package io.github.concertlib.examples.report;

import com.google.common.collect.ImmutableMap;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/**
 * One HTML page that needs nothing but itself. Its content stands in it as JSON, which the page's own scripts turn into text,
 * tables and charts; they write text as text, so that markup in a name is shown and not obeyed. A content security policy
 * forbids every request and runs only the scripts and styles whose hashes it lists.
 */
public final class Page {

    private static final ObjectMapper MAPPER = JsonMapper.builder().build();

    /** Our own scripts, in the order in which they are run. */
    private static final List<String> SCRIPTS = List.of(
            "page-elements.js",
            "page-diagram.js",
            "page-charts.js",
            "page-question.js",
            "page-blocking.js",
            "page-explorer.js",
            "page-decision.js",
            "page-reforms.js",
            "page-power.js",
            "page-network.js",
            "page-europe.js",
            "page-survey.js",
            "page-sources.js",
            "page.js");

    /** Where the template wants something put in. */
    private static final Pattern PART = Pattern.compile("\\{\\{([a-z-]+)}}");

    private static final Map<String, String> TYPEFACES = ImmutableMap.of(
            "serif-400.woff2", "font-family:'Source Serif 4';font-weight:400;font-style:normal",
            "serif-400-italic.woff2", "font-family:'Source Serif 4';font-weight:400;font-style:italic",
            "serif-600.woff2", "font-family:'Source Serif 4';font-weight:600;font-style:normal",
            "sans-400.woff2", "font-family:'Source Sans 3';font-weight:400;font-style:normal",
            "sans-600.woff2", "font-family:'Source Sans 3';font-weight:600;font-style:normal");

    private Page() {}

    /** Whether pages can show charts, or tables alone. */
    public static boolean hasCharts() {
        return Carried.chartsArePresent();
    }

    /**
     * The page that shows this content.
     *
     * @param title of the window
     */
    public static String of(String title, Map<String, Object> content) {
        String style = Carried.text("page.css") + typefaces();
        List<String> scripts = new ArrayList<>(Carried.charts());
        scripts.add(SCRIPTS.stream().map(Carried::text).collect(Collectors.joining("\n")));
        return filled(
                "page.html",
                style,
                scripts.stream().map(Page::inScript).toList(),
                ImmutableMap.of(
                        "title", escaped(title),
                        "content", json(content),
                        "europe", Carried.text("europe.json").strip()));
    }

    /** A template with styles and scripts, the hashes that allow them, and its other parts put in. */
    static String filled(String template, String style, List<String> scripts, Map<String, String> others) {
        Map<String, String> parts = new HashMap<>(others);
        parts.put("style", style);
        parts.put("style-hash", hash(style));
        parts.put("script-hashes", scripts.stream().map(Page::hash).collect(Collectors.joining(" ")));
        parts.put(
                "scripts",
                scripts.stream()
                        .map(script -> "<script>" + script + "</script>")
                        .collect(Collectors.joining("\n")));
        return PART.matcher(Carried.text(template))
                .replaceAll(part -> Matcher.quoteReplacement(parts.get(part.group(1))));
    }

    /** JSON in which no character can end a script or start a comment. */
    private static String json(Map<String, Object> content) {
        return MAPPER.writeValueAsString(content)
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }

    private static String inScript(String script) {
        return script.replace("</script", "<\\/script").replace("<!--", "<\\!--");
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** The typefaces, embedded; the fallbacks of the style sheet do where the build had no npm. */
    static String typefaces() {
        return TYPEFACES.keySet().stream()
                .sorted()
                .flatMap(name -> Carried.find("carried/" + name).stream()
                        .map(font -> "\n@font-face{" + TYPEFACES.get(name) + ";src:url(data:font/woff2;base64,"
                                + Base64.getEncoder().encodeToString(font) + ") format('woff2')}"))
                .collect(Collectors.joining());
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java knows SHA-256", absent);
        }
    }
}
