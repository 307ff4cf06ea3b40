package tradematching.local;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Names files so that any key is possible and no two keys collide, whatever the file system makes of {@code ..}, of capitals, of
 * long names, or of one key that is another's folder.
 */
final class KeyFiles {

    /** File names end at 255 bytes, and the server puts its own marks around ours. */
    private static final int MAX_NAME = 120;

    private static final String FOLDER = "k";
    private static final String FILE = "f";

    private KeyFiles() {}

    static String path(String key) {
        String name = escape(key);
        StringBuilder path = new StringBuilder();
        while (name.length() > MAX_NAME) {
            path.append(FOLDER).append(name, 0, MAX_NAME).append('/');
            name = name.substring(MAX_NAME);
        }
        return path.append(FILE).append(name).toString();
    }

    static String key(String path) {
        return unescape(
                Arrays.stream(path.split("/")).map(name -> name.substring(1)).collect(Collectors.joining()));
    }

    private static String escape(String key) {
        StringBuilder name = new StringBuilder();
        for (byte b : key.getBytes(StandardCharsets.UTF_8)) {
            if (b >= 'a' && b <= 'z' || b >= '0' && b <= '9' || b == '.' || b == '_' || b == '-') {
                name.append((char) b);
            } else {
                name.append("%%%02x".formatted(b));
            }
        }
        return name.toString();
    }

    private static String unescape(String name) {
        byte[] key = new byte[name.length()];
        int length = 0;
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) == '%') {
                key[length++] = (byte) Integer.parseInt(name.substring(i + 1, i + 3), 16);
                i += 2;
            } else {
                key[length++] = (byte) name.charAt(i);
            }
        }
        return new String(key, 0, length, StandardCharsets.UTF_8);
    }
}
