package io.tradematching.document;

import org.jspecify.annotations.Nullable;

/**
 * One immutable version of one stored object.
 *
 * @param version {@code v:} and the version id, or {@code e:} and the ETag where the bucket has no versioning
 */
public record ObjectReference(String bucket, String key, String version) {

    private static final String BY_VERSION_ID = "v:";
    private static final String BY_ETAG = "e:";

    /** From what an event or the store says of an object; either may be absent, quotes around the ETag do not matter. */
    public static ObjectReference of(String bucket, String key, @Nullable String versionId, @Nullable String etag) {
        if (versionId != null && !versionId.isEmpty() && !versionId.equals("null")) {
            return new ObjectReference(bucket, key, BY_VERSION_ID + versionId);
        }
        return new ObjectReference(bucket, key, BY_ETAG + (etag == null ? "" : etag.replace("\"", "")));
    }

    /** The bucket's version id, or null if the version is told by its ETag. */
    public @Nullable String versionId() {
        return version.startsWith(BY_VERSION_ID) ? version.substring(BY_VERSION_ID.length()) : null;
    }

    /** The ETag without quotes, or null if the version is told by its id. */
    public @Nullable String etag() {
        return version.startsWith(BY_ETAG) ? version.substring(BY_ETAG.length()) : null;
    }

    public String uri() {
        return "s3://" + bucket + "/" + key;
    }

    @Override
    public String toString() {
        return uri();
    }
}
