package tradematching.local;

import java.net.URI;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;

/** The account that the local services stand for. */
final class LocalAws {

    static final String REGION = "us-east-1";
    static final String ACCOUNT = "000000000000";
    static final String ACCESS_KEY = "local";
    static final String SECRET_KEY = "local-secret";

    private LocalAws() {}

    static URI endpoint(int port) {
        return URI.create("http://127.0.0.1:" + port);
    }

    static <
                    B extends
                            AwsSyncClientBuilder<B, C>
                                    & software.amazon.awssdk.awscore.client.builder.AwsClientBuilder<B, C>,
                    C>
            C client(B builder, int port) {
        return builder.endpointOverride(endpoint(port))
                .region(Region.of(REGION))
                .credentialsProvider(
                        StaticCredentialsProvider.create(AwsBasicCredentials.create(ACCESS_KEY, SECRET_KEY)))
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .build();
    }
}
