package tradematching.deploy;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** Holds objects against the types of the API that will be given them: an unknown field is a mistake, not a remark. */
final class ApiTypes {

    private static final String MODELS = "io.kubernetes.client.openapi.models.";
    private static final KnownTypes OF_OPERATORS = KnownTypes.ofOperators();

    private ApiTypes() {}

    static void check(Manifest manifest) {
        if (!OF_OPERATORS.has(manifest.kind())) {
            check(manifest.toString(), name(manifest), manifest.content());
            return;
        }
        List<String> problems = OF_OPERATORS.problems(manifest.toString(), manifest.kind(), manifest.content());
        if (!problems.isEmpty()) {
            throw new AssertionError(problems.toString());
        }
    }

    /** @param type a class of the Java client, such as {@code V1Deployment} */
    static void check(String what, String type, JsonNode content) {
        try {
            Class.forName(MODELS + type)
                    .getMethod("validateJsonElement", JsonElement.class)
                    .invoke(null, JsonParser.parseString(content.toString()));
        } catch (InvocationTargetException e) {
            throw new AssertionError(what, e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(what + " has an unknown type", e);
        }
    }

    private static String name(Manifest manifest) {
        String version = manifest.content().path("apiVersion").asString().replaceFirst(".*/", "");
        return version.substring(0, 1).toUpperCase(Locale.ROOT) + version.substring(1) + manifest.kind();
    }
}
