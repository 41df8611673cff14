package org.waymark.text;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes down a computation as an ONNX model, for {@link NativeModel} to run: constants, and
 * operations that make named values of named values. A model is a protocol buffer; of ONNX's
 * definitions these are the few that are needed here, since the library for such buffers brings
 * megabytes, and warnings of the Java runtime with each start.
 */
final class OnnxGraph {

    private static final int OPSET = 17;
    private static final int IR_VERSION = 8;

    /** Of ONNX Runtime itself, beside ONNX's. */
    private static final String FURTHER = "com.microsoft";

    /** An attribute that is a whole number. */
    private static final int INT = 2;

    /** As ONNX numbers types of values. */
    private enum Type {
        FLOAT(1),
        UINT8(2);

        private final int number;

        Type(int number) {
            this.number = number;
        }
    }

    private final Message graph = new Message().with(2, "waymark");

    /** Takes a row of so many numbers. */
    OnnxGraph input(String name, int width) {
        var shape = new Message().with(1, size(1)).with(1, size(width));
        var tensor = new Message().with(1, Type.FLOAT.number).with(2, shape);
        graph.with(11, new Message().with(1, name).with(2, new Message().with(1, tensor)));
        return this;
    }

    private static Message size(int size) {
        return new Message().with(1, size);
    }

    /** Gives a value that is made on the way. */
    OnnxGraph output(String name) {
        addOutput(name, graph);
        return this;
    }

    private static void addOutput(String name, Message graph) {
        graph.with(12, new Message().with(1, name));
    }

    /** Makes a value of others, as ONNX defines the operator. */
    OnnxGraph operation(String operator, String made, String... of) {
        graph.with(1, node(operator, made, of));
        return this;
    }

    private static Message node(String operator, String made, String... of) {
        var node = new Message();
        for (var value : of) {
            node.with(1, value);
        }
        return node.with(2, made).with(4, operator);
    }

    /** Makes a value by an operator of ONNX Runtime's own, whose attributes are whole numbers. */
    OnnxGraph operation(
            String operator, Map<String, Integer> attributes, String made, String... of) {
        var node = node(operator, made, of).with(7, FURTHER);
        new TreeMap<>(attributes).forEach((name, value) -> node.with(5, attribute(name, value)));
        graph.with(1, node);
        return this;
    }

    private static Message attribute(String name, int value) {
        return new Message().with(1, name).with(3, value).with(20, INT);
    }

    /** Numbers in rows of one length, one row after another. */
    OnnxGraph constant(String name, float[][] rows) {
        return constant(name, rows, rows.length, rows[0].length);
    }

    /**
     * Tables of numbers, all of one size. ONNX Runtime multiplies with a lone table as it stands
     * only where it comes as one of several: any other it rearranges for many rows at once, with
     * gaps up to the next sixteen columns, which for one row is slower.
     */
    OnnxGraph constant(String name, float[][][] tables) {
        var rows = Arrays.stream(tables).flatMap(Arrays::stream).toArray(float[][]::new);
        return constant(name, rows, tables.length, tables[0].length, tables[0][0].length);
    }

    /** A list of numbers. */
    OnnxGraph constant(String name, float[] values) {
        return constant(name, new float[][] {values}, values.length);
    }

    /** Small numbers without a sign, one after another, in so many dimensions. */
    OnnxGraph constant(String name, byte[] values, int... sizes) {
        return constant(name, Type.UINT8, values, sizes);
    }

    /** A single number. */
    OnnxGraph constant(String name, float value) {
        return constant(name, new float[][] {{value}}, new int[0]);
    }

    private OnnxGraph constant(String name, Type type, byte[] values, int... sizes) {
        var tensor = new Message();
        for (int size : sizes) {
            tensor.with(1, size);
        }
        graph.with(5, tensor.with(2, type.number).with(8, name).with(9, values));
        return this;
    }

    private OnnxGraph constant(String name, float[][] rows, int... sizes) {
        int numbers = Math.multiplyExact(rows.length, rows[0].length);
        var bytes = ByteBuffer.allocate(Math.multiplyExact(numbers, Float.BYTES));
        bytes.order(ByteOrder.LITTLE_ENDIAN);
        for (var row : rows) {
            for (float value : row) {
                bytes.putFloat(value);
            }
        }
        return constant(name, Type.FLOAT, bytes.array(), sizes);
    }

    /** All of it, as a file would hold it. */
    byte[] model() {
        return new Message()
                .with(1, IR_VERSION)
                .with(7, graph)
                .with(8, new Message().with(1, "").with(2, OPSET))
                .with(8, new Message().with(1, FURTHER).with(2, 1))
                .bytes();
    }

    /** What makes an existing model give these values too, when it stands behind that. */
    static byte[] furtherOutputs(Iterable<String> names) {
        var graph = new Message();
        names.forEach(name -> addOutput(name, graph));
        return new Message().with(7, graph).bytes();
    }

    /** A message of a protocol buffer: fields by number; the same number again adds to a list. */
    private static final class Message {

        private static final int NUMBER = 0;
        private static final int CONTENT = 2;

        private final ByteArrayOutputStream out = new ByteArrayOutputStream();

        Message with(int field, long number) {
            write((field << 3) | NUMBER);
            write(number);
            return this;
        }

        Message with(int field, String text) {
            return with(field, text.getBytes(StandardCharsets.UTF_8));
        }

        Message with(int field, Message message) {
            return with(field, message.bytes());
        }

        Message with(int field, byte[] content) {
            write((field << 3) | CONTENT);
            write(content.length);
            out.writeBytes(content);
            return this;
        }

        /** Seven bits a byte, the lowest first; the eighth says that more follow. */
        private void write(long number) {
            long left = number;
            for (; (left & ~0x7FL) != 0; left >>>= 7) {
                out.write((int) ((left & 0x7F) | 0x80));
            }
            out.write((int) left);
        }

        byte[] bytes() {
            return out.toByteArray();
        }
    }
}
