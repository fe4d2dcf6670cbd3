package io.github.concertlib.examples;

/** How to cite the library itself; the same as CITATION.cff, with the version that answered. */
final class Citation {

    private Citation() {}

    static String ofConcert() {
        return "@misc{concert,\n  title = {{Concert: an exact, explainable calculus of European defence institutions}},\n"
                + "  author = {{The Concert founders}},\n  note = {Software, version " + Concert.Version.number()
                + "}\n}\n";
    }
}
