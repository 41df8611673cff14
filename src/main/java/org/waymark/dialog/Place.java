package org.waymark.dialog;

/**
 * Where something stands in the source.
 *
 * @param file the path within the content folder, with forward slashes
 * @param line from 1
 * @param column from 1
 */
public record Place(String file, int line, int column) {

    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
