package org.waymark.text;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A message and what it is about: an example to learn from. */
public record Labelled(String label, Reading reading) {

    /** Reads back what {@link #store} wrote. */
    public static List<Labelled> load(DataInputStream in) throws IOException {
        int size = in.readInt();
        var examples = new ArrayList<Labelled>();
        for (int i = 0; i < size; i++) {
            examples.add(new Labelled(in.readUTF(), Reading.of(in.readUTF())));
        }
        return List.copyOf(examples);
    }

    /** Writes examples down as they stand. */
    public static void store(List<Labelled> examples, DataOutputStream out) throws IOException {
        out.writeInt(examples.size());
        for (var example : examples) {
            out.writeUTF(example.label());
            out.writeUTF(example.reading().raw());
        }
    }
}
