package io.tradematching.aws;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.stream.Collectors;

/** Values of object metadata in the form that HTTP headers and S3's limit of 2 KB in all allow. */
final class ObjectMetadata {

    private static final int MAX_LENGTH = 600;

    private ObjectMetadata() {}

    static Map<String, String> encoded(Map<String, String> metadata) {
        return metadata.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> encoded(entry.getValue())));
    }

    /** Percent-encodes what is not printable ASCII, in UTF-8, and the percent sign; cuts what is too long between characters. */
    static String encoded(String value) {
        StringBuilder encoded = new StringBuilder();
        for (int codePoint : value.strip().codePoints().toArray()) {
            String next = encoded(codePoint);
            if (encoded.length() + next.length() > MAX_LENGTH) {
                break;
            }
            encoded.append(next);
        }
        return encoded.toString();
    }

    private static String encoded(int codePoint) {
        String text = Character.toString(codePoint);
        if (codePoint >= ' ' && codePoint <= '~' && codePoint != '%') {
            return text;
        }
        StringBuilder escapes = new StringBuilder();
        for (byte octet : text.getBytes(UTF_8)) {
            escapes.append("%%%02X".formatted(octet));
        }
        return escapes.toString();
    }
}
