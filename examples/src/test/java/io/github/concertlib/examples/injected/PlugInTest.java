package io.github.concertlib.examples.injected;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample plug-in, from its sources: a jar on the class path beside the command. */
class PlugInTest {

    private static final String STUDY = "studies/plug-in/revived-weu.yaml";

    @TempDir
    static Path directory;

    private static Path weu;

    @BeforeAll
    static void ship() {
        weu = new Jars(directory).jar(Path.of("plugin-weu"));
    }

    private static Jars.Result concert(List<Path> jars, String... arguments) {
        List<String> command = new ArrayList<>(List.of("io.github.concertlib.examples.Concert"));
        command.addAll(List.of(arguments));
        return Jars.java(Jars.classPath(false), jars, command.toArray(String[]::new));
    }

    @Test
    void theStudyIsAnsweredWithThePlugInAlone() {
        Jars.Result with = concert(List.of(weu), "decide", STUDY);
        assertThat(with.exitCode()).as(with.out()).isZero();
        assertThat(with.out())
                .contains("AUTHORISED through WEU")
                .contains("after Article V of the modified Brussels Treaty: BE DE ES FR GB GR IT LU NL PT owe NO aid");
        assertThat(concert(List.of(), "decide", STUDY).exitCode()).isEqualTo(2);
    }

    @Test
    void itIsListedBesideTheOldOneAndTheProposal() {
        assertThat(concert(List.of(weu), "list", "arrangements", "--at", "2028-07-01")
                        .out())
                .contains("weu_2028")
                .contains("weu_new");
        assertThat(concert(List.of(weu), "list", "arrangements", "--at", "2005-07-01")
                        .out())
                .contains("Western European Union")
                .doesNotContain("weu_2028");
    }

    @Test
    void itKeepsTheLaws() {
        Jars.Result run = concert(List.of(weu), "laws", "--pathway", "weu", "--at", "2028-07-01");
        assertThat(run.exitCode()).as(run.out()).isZero();
        assertThat(run.out()).contains("weu: unanimity").contains(" 0 do not");
    }

    @Test
    void itsProgramIsInjected() {
        Jars.Result run = Jars.java(Jars.classPath(true), List.of(weu), "org.example.weu.Injected");
        assertThat(run.exitCode()).as(run.out()).isZero();
        assertThat(run.out())
                .contains("WEU (stylised): weu_2028")
                .contains("+ WEU: Council of the new Western European Union: start an operation")
                .contains("can be stopped by [BE, DE, ES, FR, GB, GR, IT, LU, NL, NO, PT]");
    }
}
