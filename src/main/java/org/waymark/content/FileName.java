package org.waymark.content;

import org.waymark.dialog.Place;

/** A file is named as what it declares, so that it is found. */
final class FileName {

    private FileName() {}

    /** What the file's name says that it declares. */
    static Value.Scalar of(String file) {
        var name = file.substring(file.lastIndexOf('/') + 1, file.length() - ".yaml".length());
        return new Value.Scalar(new Place(file, 1, 1), name, false);
    }

    static void check(Draft draft, String file, Value declared) {
        var name = declared.text();
        if (!name.isEmpty() && !name.replace('_', '-').equals(of(file).text().replace('_', '-'))) {
            draft.problems.add(
                    Code.FILE_NAME,
                    declared.place(),
                    "the file is not named as what it declares, " + Problems.quote(name),
                    "name it " + Problems.cut(name) + ".yaml, or change the name here");
        }
    }
}
