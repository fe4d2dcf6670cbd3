import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Brings the scripts and typefaces that a report page carries from npm into the jar, at the exact versions of
 * package-lock.json. Nothing is asked of npm when they are there already. Where there is no npm, or it fails, the build
 * goes on without them and says so: pages then show their tables alone.
 *
 * <p>Run by the build: {@code java FetchScripts.java SOURCES WORK RESOURCES}.
 */
public final class FetchScripts {

    /** What is taken from node_modules, by the name it has in the jar. */
    private static final Map<String, String> WANTED = Map.ofEntries(
            Map.entry("vega.js", "vega/build/vega.min.js"),
            Map.entry("vega-lite.js", "vega-lite/build/vega-lite.min.js"),
            Map.entry("vega-embed.js", "vega-embed/build/vega-embed.min.js"),
            Map.entry("cytoscape.js", "cytoscape/dist/cytoscape.min.js"),
            Map.entry("serif-400.woff2", "@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2"),
            Map.entry("serif-400-italic.woff2", "@fontsource/source-serif-4/files/source-serif-4-latin-400-italic.woff2"),
            Map.entry("serif-600.woff2", "@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2"),
            Map.entry("sans-400.woff2", "@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2"),
            Map.entry("sans-600.woff2", "@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff2"),
            Map.entry("LICENSE-vega", "vega/LICENSE"),
            Map.entry("LICENSE-vega-lite", "vega-lite/LICENSE"),
            Map.entry("LICENSE-vega-embed", "vega-embed/LICENSE"),
            Map.entry("LICENSE-cytoscape", "cytoscape/LICENSE"),
            Map.entry("LICENSE-source-serif-4", "@fontsource/source-serif-4/LICENSE"),
            Map.entry("LICENSE-source-sans-3", "@fontsource/source-sans-3/LICENSE"));

    private FetchScripts() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path sources = Path.of(arguments[0]);
        Path work = Path.of(arguments[1]);
        Path resources = Path.of(arguments[2]);
        Path lock = work.resolve("package-lock.json");
        Path modules = work.resolve("node_modules");
        if (!Files.exists(lock)
                || Files.mismatch(lock, sources.resolve("package-lock.json")) >= 0
                || !present(modules)) {
            Files.createDirectories(work);
            Files.deleteIfExists(lock);
            copy(sources.resolve("package.json"), work.resolve("package.json"));
            copy(sources.resolve("package-lock.json"), lock);
            String problem = install(work);
            if (!problem.isEmpty()) {
                Files.delete(lock);
                complain(problem);
                return;
            }
        }
        Files.createDirectories(resources);
        for (Map.Entry<String, String> file : WANTED.entrySet()) {
            copy(modules.resolve(file.getValue()), resources.resolve(file.getKey()));
        }
    }

    private static boolean present(Path modules) {
        return WANTED.values().stream().allMatch(file -> Files.exists(modules.resolve(file)));
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Runs npm; what went wrong, or nothing. */
    private static String install(Path work) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        if (System.getProperty("os.name").startsWith("Windows")) {
            command.addAll(List.of("cmd", "/c"));
        }
        command.addAll(List.of("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"));
        Path log = work.resolve("npm.log");
        try {
            int code = new ProcessBuilder(command)
                    .directory(work.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start()
                    .waitFor();
            return code == 0 && present(work.resolve("node_modules")) ? "" : "npm failed; see " + log;
        } catch (IOException absent) {
            return "there is no npm on this machine";
        }
    }

    private static void complain(String problem) {
        String line = "*".repeat(100);
        System.out.println(line);
        System.out.println("*  WARNING: " + problem);
        System.out.println("*  The command 'concert report' will write pages without charts, map and network: their tables stay.");
        System.out.println("*  Install Node.js with npm and build again to have them.");
        System.out.println(line);
    }
}
