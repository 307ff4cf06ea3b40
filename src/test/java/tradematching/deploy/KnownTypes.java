package tradematching.deploy;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Types of objects with their properties, as their authors publish them. A property without a description of its own may be anything. */
record KnownTypes(JsonNode types) {

    /** AWS' registry of CloudFormation types, from the npm package {@code @aws-cdk/aws-service-spec}. */
    static KnownTypes ofCloudFormation() {
        return read("/deploy/cloudformation-types.json");
    }

    /** KEDA's and the Prometheus operator's, from the npm packages {@code @kubernetes-models/keda} and {@code .../prometheus-operator}. */
    static KnownTypes ofOperators() {
        return read("/deploy/operator-types.json");
    }

    private static KnownTypes read(String resource) {
        return new KnownTypes(JsonMapper.shared().readTree(KnownTypes.class.getResourceAsStream(resource)));
    }

    boolean has(String type) {
        return types.has(type);
    }

    /** What the value has that its type does not know, and what it lacks. */
    List<String> problems(String at, String type, JsonNode value) {
        List<String> problems = new ArrayList<>();
        if (!has(type)) {
            problems.add(at + " has an unknown type");
        }
        check(at, value, types.path(type), problems);
        return problems;
    }

    private static void check(String at, JsonNode value, JsonNode type, List<String> problems) {
        if (value.isArray() && type.has("items")) {
            value.forEach(item -> check(at, item, type.path("items"), problems));
        }
        if (value.isObject() && type.has("properties") && !isFunction(value)) {
            checkProperties(at, value, type, problems);
        }
    }

    private static void checkProperties(String at, JsonNode value, JsonNode type, List<String> problems) {
        value.forEachEntry((name, property) -> {
            JsonNode known = type.path("properties").path(name);
            if (known.isMissingNode()) {
                problems.add(at + " has the unknown property " + name);
            }
            check(at + "." + name, property, known, problems);
        });
        type.path("required")
                .valueStream()
                .map(JsonNode::asString)
                .filter(name -> !value.has(name))
                .forEach(name -> problems.add(at + " lacks " + name));
    }

    /** A value that CloudFormation fills in. */
    private static boolean isFunction(JsonNode value) {
        return value.propertyNames().stream().allMatch(name -> name.equals("Ref") || name.startsWith("Fn::"));
    }
}
