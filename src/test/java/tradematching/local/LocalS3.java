package tradematching.local;

import java.nio.file.Path;
import org.gaul.s3proxy.AccessGrant;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.gaul.s3proxy.nio2blob.FilesystemNio2BlobStore;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.s3.S3Client;

/** An S3 server for any client, path style, which announces new objects as S3 does. */
public final class LocalS3 implements LocalService {

    private final int port;
    private final NotifyingBlobStore store;
    private @Nullable S3Proxy server;

    LocalS3(int port, Path directory, ObjectEvents events) {
        this.port = port;
        BlobStore files = new FilesystemNio2BlobStore(directory.toAbsolutePath().toString());
        this.store = new NotifyingBlobStore(new ExactKeysBlobStore(files), events);
    }

    @Override
    public String name() {
        return "s3";
    }

    @Override
    public String title() {
        return "the local S3 server";
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public synchronized void start() throws Exception {
        if (server != null) {
            return;
        }
        server = S3Proxy.builder()
                .blobStore(store)
                .endpoint(LocalAws.endpoint(port))
                .awsAuthentication(AuthenticationType.AWS_V2_OR_V4, LocalAws.ACCESS_KEY, LocalAws.SECRET_KEY)
                // Clients keep idle connections open; waiting for them would only end in a timeout.
                .stopTimeout(0)
                .build();
        server.setBlobStoreLocator((identity, container, key) -> new AccessGrant(LocalAws.SECRET_KEY, store));
        server.start();
    }

    @Override
    public synchronized void stop() throws Exception {
        if (server != null) {
            server.stop();
            server = null;
        }
    }

    /** From now on every request is answered with this status, for instance 503, until {@link #recover}. */
    public void failWith(int status) {
        store.failWith(status);
    }

    public void recover() {
        store.failWith(0);
    }

    public S3Client client() {
        return LocalAws.client(S3Client.builder().forcePathStyle(true), port);
    }
}
