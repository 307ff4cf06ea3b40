package io.tradematching.migration;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.apache.commons.codec.digest.DigestUtils;

/** SHA-256 of a file, or of a sequence of texts, as lower-case hexadecimal digits. */
final class Sha256 {

    private final MessageDigest digest = DigestUtils.getSha256Digest();

    static String ofFile(Path file) throws IOException {
        Sha256 sha = new Sha256();
        try (InputStream content = sha.counting(Files.newInputStream(file))) {
            content.transferTo(OutputStream.nullOutputStream());
        }
        return sha.hex();
    }

    InputStream counting(InputStream content) {
        return new DigestInputStream(content, digest);
    }

    /** With its length in front, so that no two different sequences give the same bytes. */
    Sha256 add(String text) {
        byte[] bytes = text.getBytes(UTF_8);
        digest.update((bytes.length + ":").getBytes(UTF_8));
        digest.update(bytes);
        return this;
    }

    /** Ends the digest. */
    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
