package io.github.concertlib.examples.output;

import picocli.CommandLine.IVersionProvider;

/** The version of the library that answers. */
public final class Version implements IVersionProvider {

    /** "0.1.0", or "(unpackaged)" when it runs from classes and not from a jar. */
    public static String number() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "(unpackaged)" : version;
    }

    /** "concert 0.1.0": the library by its name. */
    public static String named() {
        return "concert " + number();
    }

    @Override
    public String[] getVersion() {
        return new String[] {named()};
    }
}
