package io.github.concertlib.examples.output;

/** How to cite the library itself; the same as CITATION.cff, with the version that answered. */
public final class Citation {

    private Citation() {}

    /** A BibTeX entry. */
    public static String ofConcert() {
        return "@misc{concert,\n  title = {{Concert: an exact, explainable calculus of European defence institutions}},\n"
                + "  author = {{The Concert founders}},\n  note = {Software, version " + Version.number()
                + "}\n}\n";
    }
}
