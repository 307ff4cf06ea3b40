package io.tradematching.batchconsole;

/** @param type a class name; Spring Batch converts the value by it */
record ParameterRow(String name, String type, String value, boolean identifying) {

    /** The type without its package. */
    public String shortType() {
        return type.substring(type.lastIndexOf('.') + 1);
    }
}
