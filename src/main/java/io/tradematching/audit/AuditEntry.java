package io.tradematching.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;

/**
 * One link of the trail.
 *
 * @param position counts from 1 without gaps
 * @param at to the microsecond
 * @param hash SHA-256, in hex, over every other component, the previous entry's hash among them
 */
public record AuditEntry(long position, Instant at, AuditAction action, String previousHash, String hash) {

    /** What the first entry has for its previous hash. */
    static final String BEGINNING = "0".repeat(64);

    static AuditEntry after(long position, String previousHash, Instant at, AuditAction action) {
        return new AuditEntry(position, at, action, previousHash, hashOf(position, at, action, previousHash));
    }

    boolean isUnchanged() {
        return hash.equals(hashOf(position, at, action, previousHash));
    }

    private static String hashOf(long position, Instant at, AuditAction action, String previousHash) {
        MessageDigest digest = DigestUtils.getSha256Digest();
        List.of(String.valueOf(position), at.toString(), action.actor(), action.action(), action.subjectType())
                .forEach(part -> add(digest, part));
        add(digest, action.subjectId());
        add(digest, action.reason());
        detail(digest, action.detail());
        add(digest, previousHash);
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void detail(MessageDigest digest, SortedMap<String, String> detail) {
        add(digest, String.valueOf(detail.size()));
        detail.forEach((name, value) -> {
            add(digest, name);
            add(digest, value);
        });
    }

    /** With its length before it, so that no two lists of parts give the same bytes; absent differs from empty. */
    private static void add(MessageDigest digest, @Nullable String part) {
        byte[] bytes = part == null ? new byte[0] : part.getBytes(StandardCharsets.UTF_8);
        String length = part == null ? "-;" : bytes.length + ";";
        digest.update(length.getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }
}
