package tradematching.local;

import java.io.InputStream;
import org.apache.commons.io.input.BoundedInputStream;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.gaul.s3proxy.blobstore.ForwardingBlobStore;
import org.gaul.s3proxy.blobstore.domain.MultipartUpload;
import software.amazon.awssdk.services.s3.model.CompleteMultipartUploadRequest;
import software.amazon.awssdk.services.s3.model.CompleteMultipartUploadResponse;
import software.amazon.awssdk.services.s3.model.CopyObjectRequest;
import software.amazon.awssdk.services.s3.model.CopyObjectResponse;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** Announces every object that came into being, and fails on demand. */
final class NotifyingBlobStore extends ForwardingBlobStore {

    /** The server's own note about a multipart upload that has begun. */
    private static final String UPLOAD_IN_PROGRESS = ".s3proxy-mpu-stub-";

    private final ObjectEvents events;
    private volatile int failure;

    NotifyingBlobStore(BlobStore store, ObjectEvents events) {
        super(store);
        this.events = events;
    }

    /** @param status 0 for none */
    void failWith(int status) {
        this.failure = status;
    }

    @Override
    public BlobStore delegate() {
        if (failure != 0) {
            throw S3Exception.builder()
                    .statusCode(failure)
                    .message("The local S3 was told to fail")
                    .build();
        }
        return super.delegate();
    }

    @Override
    public PutObjectResponse putBlob(PutObjectRequest request, InputStream content) {
        BoundedInputStream counted =
                BoundedInputStream.builder().setInputStream(content).getUnchecked();
        PutObjectResponse response = super.putBlob(request, counted);
        if (request.key().startsWith(UPLOAD_IN_PROGRESS)) {
            return response;
        }
        events.created(
                request.bucket(),
                new CreatedObject("Put", request.key(), counted.getCount(), response.eTag(), response.versionId()));
        return response;
    }

    @Override
    public CopyObjectResponse copyBlob(CopyObjectRequest request) {
        CopyObjectResponse response = super.copyBlob(request);
        announce("Copy", request.destinationBucket(), request.destinationKey());
        return response;
    }

    @Override
    public CompleteMultipartUploadResponse completeMultipartUpload(
            MultipartUpload upload, CompleteMultipartUploadRequest request) {
        CompleteMultipartUploadResponse response = super.completeMultipartUpload(upload, request);
        announce("CompleteMultipartUpload", request.bucket(), request.key());
        return response;
    }

    private void announce(String how, String bucket, String key) {
        HeadObjectResponse object = blobMetadata(bucket, key);
        events.created(bucket, new CreatedObject(how, key, object.contentLength(), object.eTag(), object.versionId()));
    }
}
