package io.tradematching.extraction;

import java.util.Arrays;
import java.util.List;

/** How often values of a stated confidence are right: the reliability table. */
record EvaluationCalibration(List<Bin> bins) {

    private static final double[] EDGES = {0, 0.5, 0.7, 0.8, 0.9, 0.95, 0.99, 1.0001};

    /**
     * @param from lowest confidence, inclusive
     * @param to exclusive; the last bin includes 1
     */
    record Bin(double from, double to, int values, int right, double meanConfidence) {

        double rightShare() {
            return values == 0 ? 0 : (double) right / values;
        }
    }

    static EvaluationCalibration of(List<EvaluatedDocument> documents) {
        List<EvaluatedField> read = documents.stream()
                .flatMap(document -> document.fields().stream())
                .filter(field -> field.read() != null)
                .toList();
        Bin[] bins = new Bin[EDGES.length - 1];
        Arrays.setAll(bins, i -> bin(read, EDGES[i], EDGES[i + 1]));
        return new EvaluationCalibration(List.of(bins));
    }

    private static Bin bin(List<EvaluatedField> read, double from, double to) {
        List<EvaluatedField> inside = read.stream()
                .filter(field -> confidence(field) >= from && confidence(field) < to)
                .toList();
        int right = (int) inside.stream().filter(field -> !field.isMistake()).count();
        double mean = inside.stream()
                .mapToDouble(EvaluationCalibration::confidence)
                .average()
                .orElse(0);
        return new Bin(from, Math.min(to, 1), inside.size(), right, mean);
    }

    private static double confidence(EvaluatedField field) {
        return field.read() == null ? 0 : field.read().confidence();
    }

    /** Values with a confidence of 0.95 or more. */
    int confident() {
        return bins.stream()
                .filter(bin -> bin.from() >= 0.95)
                .mapToInt(Bin::values)
                .sum();
    }

    int confidentButWrong() {
        return bins.stream()
                .filter(bin -> bin.from() >= 0.95)
                .mapToInt(bin -> bin.values() - bin.right())
                .sum();
    }
}
