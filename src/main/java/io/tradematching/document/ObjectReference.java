package io.tradematching.document;

/**
 * One immutable version of one stored object.
 *
 * @param version the version id, or the ETag where the bucket has no versioning
 */
public record ObjectReference(String bucket, String key, String version) {

    public String uri() {
        return "s3://" + bucket + "/" + key;
    }

    @Override
    public String toString() {
        return uri();
    }
}
