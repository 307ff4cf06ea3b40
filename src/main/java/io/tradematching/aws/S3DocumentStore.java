package io.tradematching.aws;

import io.tradematching.document.DocumentStore;
import io.tradematching.document.ObjectReference;
import io.tradematching.failure.Failure;
import io.tradematching.failure.FailureException;
import io.tradematching.failure.FailureReason;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;

/** The bucket on S3. */
@Component
class S3DocumentStore implements DocumentStore {

    /** With what S3 says that an object, or this version of it, is not there (any more). */
    private static final Set<String> GONE =
            Set.of("NoSuchKey", "NoSuchVersion", "PreconditionFailed", "MethodNotAllowed", "KeyTooLongError");

    private final S3Client s3;
    private final BucketListing listing;
    private final String bucket;

    S3DocumentStore(S3Client s3, BucketProperties properties) {
        this.s3 = s3;
        this.bucket = properties.bucket();
        this.listing = new BucketListing(s3, bucket);
    }

    @Override
    public String bucket() {
        return bucket;
    }

    @Override
    public Optional<StoredObject> find(String key) {
        try {
            return Optional.of(
                    stored(key, s3.headObject(head -> head.bucket(bucket).key(key))));
        } catch (NoSuchKeyException _) {
            return Optional.empty();
        } catch (SdkException e) {
            throw SdkFailures.of(key, e);
        }
    }

    private StoredObject stored(String key, HeadObjectResponse head) {
        return new StoredObject(
                ObjectReference.of(bucket, key, head.versionId(), head.eTag()),
                head.contentLength(),
                head.lastModified());
    }

    @Override
    public void download(ObjectReference object, Path target, long maxBytes) {
        GetObjectRequest request = GetObjectRequest.builder()
                .bucket(object.bucket())
                .key(object.key())
                .versionId(object.versionId())
                .ifMatch(quoted(object.etag()))
                .build();
        boolean complete =
                reading(object.key(), () -> s3.getObject(request, BoundedDownload.to(target, object.key(), maxBytes)));
        if (!complete) {
            String message = "has more than %d bytes".formatted(maxBytes);
            throw new Failure(FailureReason.TOO_LARGE, object.key(), message).asException();
        }
    }

    private static @Nullable String quoted(@Nullable String etag) {
        return etag == null || etag.isEmpty() ? null : '"' + etag + '"';
    }

    @Override
    public byte[] read(String key) {
        return reading(key, () -> s3.getObjectAsBytes(get -> get.bucket(bucket).key(key)))
                .asByteArray();
    }

    private static <T> T reading(String key, Supplier<T> call) {
        try {
            return call.get();
        } catch (AwsServiceException e) {
            throw GONE.contains(SdkFailures.code(e)) ? gone(key, e) : SdkFailures.of(key, e);
        } catch (SdkException e) {
            throw SdkFailures.of(key, e);
        }
    }

    private static FailureException gone(String key, SdkException cause) {
        return new Failure(FailureReason.OBJECT_GONE, key, "is not in the bucket in this version").causedBy(cause);
    }

    @Override
    public void write(String key, byte[] content, String contentType, Map<String, String> metadata) {
        write(key, RequestBody.fromBytes(content), contentType, metadata);
    }

    @Override
    public void write(String key, Path content, String contentType, Map<String, String> metadata) {
        write(key, RequestBody.fromFile(content), contentType, metadata);
    }

    private void write(String key, RequestBody content, String contentType, Map<String, String> metadata) {
        PutObjectRequest request = PutObjectRequest.builder()
                .bucket(bucket)
                .key(key)
                .contentType(contentType)
                .metadata(ObjectMetadata.encoded(metadata))
                .build();
        SdkFailures.translated(key, () -> s3.putObject(request, content));
    }

    @Override
    public void list(String prefix, Consumer<StoredObject> objects) {
        listing.list(prefix, objects);
    }
}
