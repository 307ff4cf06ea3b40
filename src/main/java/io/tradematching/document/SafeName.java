package io.tradematching.document;

import java.util.regex.Pattern;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * A file name's stem as a part of object keys: ASCII letters, digits and {@code . _ -} stay, anything else becomes an
 * underscore, and what was changed gets a hash of the original, so that different stems never share a name.
 */
final class SafeName {

    private static final int MAX_LENGTH = 120;
    private static final Pattern UNSAFE = Pattern.compile("[^A-Za-z0-9._-]|^\\.+|\\.\\.+");
    private static final Pattern PDF_SUFFIX = Pattern.compile("\\.pdf$", Pattern.CASE_INSENSITIVE);

    private SafeName() {}

    static String ofKey(String objectKey) {
        String fileName = objectKey.substring(objectKey.lastIndexOf('/') + 1);
        return ofStem(PDF_SUFFIX.matcher(fileName).replaceFirst(""));
    }

    static String ofStem(String stem) {
        String safe = UNSAFE.matcher(stem).replaceAll("_");
        if (safe.equals(stem) && !stem.isEmpty() && stem.length() <= MAX_LENGTH) {
            return stem;
        }
        String hash = DigestUtils.sha256Hex(stem).substring(0, 10);
        return safe.substring(0, Math.min(safe.length(), MAX_LENGTH - hash.length() - 1)) + "-" + hash;
    }
}
