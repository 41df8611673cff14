package org.waymark.text;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import opennlp.tools.ml.TrainerFactory;
import opennlp.tools.ml.maxent.io.BinaryQNModelWriter;
import opennlp.tools.ml.maxent.io.QNModelReader;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.BinaryFileDataReader;
import opennlp.tools.ml.model.Event;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/** OpenNLP's maximum entropy model over features that have values, uncalibrated. */
final class Maxent {

    /** How much the trainer remembers of its way; more takes longer and ends no nearer. */
    private static final int REMEMBERED = 5;

    private final AbstractModel model;
    private final int[] outcomes;

    private Maxent(AbstractModel model, List<String> labels) {
        this.model = model;
        this.outcomes = labels.stream().mapToInt(model::getIndex).toArray();
    }

    /**
     * How to learn.
     *
     * @param rounds how many steps at most
     * @param restraint how much large weights are held back
     */
    record Method(int rounds, double restraint) {}

    /** Learns from events; scores stand in the order of these labels. */
    static Maxent train(List<Event> events, List<String> labels, Method method) {
        try {
            var trainer = TrainerFactory.getEventTrainer(parameters(method), new HashMap<>());
            var model = trainer.train(ObjectStreamUtils.createObjectStream(events));
            return new Maxent((AbstractModel) model, labels);
        } catch (IOException e) {
            throw new UncheckedIOException("training reads from memory alone", e);
        }
    }

    static Maxent load(DataInputStream in, List<String> labels) throws IOException {
        var bytes = in.readNBytes(in.readInt());
        var data = new BinaryFileDataReader(new ByteArrayInputStream(bytes));
        return new Maxent(new QNModelReader(data).getModel(), labels);
    }

    void store(DataOutputStream out) throws IOException {
        var bytes = new ByteArrayOutputStream();
        new BinaryQNModelWriter(model, new DataOutputStream(bytes)).persist();
        out.writeInt(bytes.size());
        bytes.writeTo(out);
    }

    /** A probability for each of the labels, in their order; 0 for one without an example. */
    List<Double> score(String[] features, float[] values) {
        var scores = model.eval(features, values);
        return Arrays.stream(outcomes).mapToObj(i -> i < 0 ? 0.0 : scores[i]).toList();
    }

    private static TrainingParameters parameters(Method method) {
        var parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, QNTrainer.MAXENT_QN_VALUE);
        parameters.put(TrainingParameters.ITERATIONS_PARAM, method.rounds());
        parameters.put(TrainingParameters.CUTOFF_PARAM, 1);
        // more threads would add up in another order, and differ in the last digits
        parameters.put(TrainingParameters.THREADS_PARAM, 1);
        parameters.put(QNTrainer.L1COST_PARAM, 0.0);
        parameters.put(QNTrainer.L2COST_PARAM, method.restraint());
        parameters.put(QNTrainer.M_PARAM, REMEMBERED);
        parameters.put("DataIndexer", "OnePassRealValue");
        return parameters;
    }
}
