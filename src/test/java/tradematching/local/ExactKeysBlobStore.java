package tradematching.local;

import java.io.InputStream;
import java.util.List;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.gaul.s3proxy.blobstore.ForwardingBlobStore;
import org.gaul.s3proxy.blobstore.domain.MultipartUpload;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.services.s3.model.CompleteMultipartUploadRequest;
import software.amazon.awssdk.services.s3.model.CompleteMultipartUploadResponse;
import software.amazon.awssdk.services.s3.model.CopyObjectRequest;
import software.amazon.awssdk.services.s3.model.CopyObjectResponse;
import software.amazon.awssdk.services.s3.model.CreateMultipartUploadRequest;
import software.amazon.awssdk.services.s3.model.CreateMultipartUploadResponse;
import software.amazon.awssdk.services.s3.model.DeleteObjectRequest;
import software.amazon.awssdk.services.s3.model.DeleteObjectResponse;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.HeadObjectRequest;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Request;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Response;
import software.amazon.awssdk.services.s3.model.ObjectCannedACL;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;
import software.amazon.awssdk.services.s3.model.S3Object;
import software.amazon.awssdk.services.s3.model.UploadPartRequest;
import software.amazon.awssdk.services.s3.model.UploadPartResponse;

/**
 * Takes every key literally, as S3 does: the store below maps keys to paths and would resolve {@code ..}, refuse long names and
 * see folders where there are none.
 */
final class ExactKeysBlobStore extends ForwardingBlobStore {

    ExactKeysBlobStore(BlobStore files) {
        super(files);
    }

    @Override
    public ListObjectsV2Response list(ListObjectsV2Request request) {
        ListObjectsV2Request everything = ListObjectsV2Request.builder()
                .bucket(request.bucket())
                .maxKeys(Integer.MAX_VALUE)
                .build();
        List<S3Object> objects = super.list(everything).contents().stream()
                .map(object ->
                        object.toBuilder().key(KeyFiles.key(object.key())).build())
                .toList();
        return new ObjectListing(request).of(objects);
    }

    @Override
    public boolean blobExists(String bucket, String key) {
        return super.blobExists(bucket, KeyFiles.path(key));
    }

    @Override
    public PutObjectResponse putBlob(PutObjectRequest request, InputStream content) {
        return super.putBlob(
                request.toBuilder().key(KeyFiles.path(request.key())).build(), content);
    }

    @Override
    public CopyObjectResponse copyBlob(CopyObjectRequest request) {
        return super.copyBlob(request.toBuilder()
                .sourceKey(KeyFiles.path(request.sourceKey()))
                .destinationKey(KeyFiles.path(request.destinationKey()))
                .build());
    }

    @Override
    public HeadObjectResponse blobMetadata(HeadObjectRequest request) {
        return super.blobMetadata(
                request.toBuilder().key(KeyFiles.path(request.key())).build());
    }

    @Override
    public ResponseInputStream<GetObjectResponse> getBlob(GetObjectRequest request) {
        return super.getBlob(
                request.toBuilder().key(KeyFiles.path(request.key())).build());
    }

    @Override
    public DeleteObjectResponse removeBlob(DeleteObjectRequest request) {
        return super.removeBlob(
                request.toBuilder().key(KeyFiles.path(request.key())).build());
    }

    @Override
    public ObjectCannedACL getBlobAccess(String bucket, String key) {
        return super.getBlobAccess(bucket, KeyFiles.path(key));
    }

    @Override
    public void setBlobAccess(String bucket, String key, ObjectCannedACL access) {
        super.setBlobAccess(bucket, KeyFiles.path(key), access);
    }

    @Override
    public MultipartUpload initiateMultipartUpload(CreateMultipartUploadRequest request) {
        MultipartUpload upload = super.initiateMultipartUpload(
                request.toBuilder().key(KeyFiles.path(request.key())).build());
        // Where the server keeps the upload's metadata itself, there is no response to pass on.
        CreateMultipartUploadResponse response = upload.response();
        return response == null
                ? new MultipartUpload(upload.id(), request)
                : new MultipartUpload(
                        upload.id(),
                        request,
                        response.toBuilder().key(request.key()).build());
    }

    @Override
    public UploadPartResponse uploadMultipartPart(
            MultipartUpload upload, UploadPartRequest request, InputStream content) {
        return super.uploadMultipartPart(below(upload), request, content);
    }

    @Override
    public CompleteMultipartUploadResponse completeMultipartUpload(
            MultipartUpload upload, CompleteMultipartUploadRequest request) {
        return super.completeMultipartUpload(below(upload), request);
    }

    @Override
    public void abortMultipartUpload(MultipartUpload upload) {
        super.abortMultipartUpload(below(upload));
    }

    @Override
    public List<software.amazon.awssdk.services.s3.model.Part> listMultipartUpload(MultipartUpload upload) {
        return super.listMultipartUpload(below(upload));
    }

    @Override
    public List<software.amazon.awssdk.services.s3.model.MultipartUpload> listMultipartUploads(String bucket) {
        return super.listMultipartUploads(bucket).stream()
                .map(upload ->
                        upload.toBuilder().key(KeyFiles.key(upload.key())).build())
                .toList();
    }

    /** Versions would need their keys translated too; nothing here asks for them. */
    @Override
    public boolean supportsVersioning() {
        return false;
    }

    private static MultipartUpload below(MultipartUpload upload) {
        CreateMultipartUploadRequest request = upload.request().toBuilder()
                .key(KeyFiles.path(upload.blobName()))
                .build();
        return new MultipartUpload(upload.id(), request, upload.response());
    }
}
