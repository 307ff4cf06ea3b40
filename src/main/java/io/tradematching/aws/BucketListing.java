package io.tradematching.aws;

import io.tradematching.document.DocumentStore.StoredObject;
import io.tradematching.document.ObjectReference;
import java.util.Iterator;
import java.util.function.Consumer;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.BucketVersioningStatus;
import software.amazon.awssdk.services.s3.model.ObjectVersion;
import software.amazon.awssdk.services.s3.model.S3Object;

/**
 * Lists a bucket with references that equal those of its events: a plain listing tells no version ids, so a bucket with
 * versioning is listed by its versions.
 */
final class BucketListing {

    private final S3Client s3;
    private final String bucket;

    BucketListing(S3Client s3, String bucket) {
        this.s3 = s3;
        this.bucket = bucket;
    }

    void list(String prefix, Consumer<StoredObject> objects) {
        // Objects are handed on outside of the translation: what their receiver throws is no failure of the store.
        var pages = isVersioned() ? latestVersions(prefix) : currentObjects(prefix);
        while (SdkFailures.translated(bucket, pages::hasNext)) {
            objects.accept(pages.next());
        }
    }

    private boolean isVersioned() {
        return SdkFailures.translated(bucket, () -> s3.getBucketVersioning(get -> get.bucket(bucket)))
                        .status()
                == BucketVersioningStatus.ENABLED;
    }

    private Iterator<StoredObject> currentObjects(String prefix) {
        return s3.listObjectsV2Paginator(list -> list.bucket(bucket).prefix(prefix)).contents().stream()
                .map(this::stored)
                .iterator();
    }

    private Iterator<StoredObject> latestVersions(String prefix) {
        return s3.listObjectVersionsPaginator(list -> list.bucket(bucket).prefix(prefix)).versions().stream()
                .filter(ObjectVersion::isLatest)
                .map(this::stored)
                .iterator();
    }

    private StoredObject stored(S3Object object) {
        return new StoredObject(
                ObjectReference.of(bucket, object.key(), null, object.eTag()), object.size(), object.lastModified());
    }

    private StoredObject stored(ObjectVersion version) {
        return new StoredObject(
                ObjectReference.of(bucket, version.key(), version.versionId(), version.eTag()),
                version.size(),
                version.lastModified());
    }
}
