package tradematching.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.CommonPrefix;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Response;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.model.S3Object;

class LocalS3Test {

    private final LocalServices services = SharedLocalServices.get();
    private final String bucket = services.newTenant().bucket();
    private final S3Client s3 = services.s3().client();

    static Stream<String> keys() {
        return Stream.of(
                "BANK/../escape.pdf",
                "BANK//double.pdf",
                "BANK/a+b&c=d?e#f%20 g.pdf",
                "BANK/日本 ✓.pdf",
                "BANK/" + "k".repeat(895),
                "BANK/a.pdf/below.pdf",
                "BANK/folder/");
    }

    @ParameterizedTest
    @MethodSource("keys")
    void takesAnyKeyLiterally(String key) {
        put("BANK/a.pdf");
        s3.putObject(
                object -> object.bucket(bucket).key(key).metadata(Map.of("colour", "blue")),
                RequestBody.fromString(key));

        assertThat(s3.getObjectAsBytes(object -> object.bucket(bucket).key(key)).asUtf8String())
                .isEqualTo(key);
        assertThat(s3.headObject(object -> object.bucket(bucket).key(key)).metadata())
                .containsEntry("colour", "blue");
        assertThat(s3.listObjectsV2(list -> list.bucket(bucket)).contents())
                .extracting(S3Object::key)
                .containsExactlyInAnyOrder("BANK/a.pdf", key);
    }

    @Test
    void listsPageByPageInOrder() {
        IntStream.range(0, 7).forEach(i -> put("BANK/" + i + ".pdf"));
        put("COUNTERPARTY/0.pdf");

        List<String> keys =
                s3
                        .listObjectsV2Paginator(
                                list -> list.bucket(bucket).prefix("BANK/").maxKeys(3))
                        .contents()
                        .stream()
                        .map(S3Object::key)
                        .toList();

        assertThat(keys)
                .containsExactly(
                        "BANK/0.pdf",
                        "BANK/1.pdf",
                        "BANK/2.pdf",
                        "BANK/3.pdf",
                        "BANK/4.pdf",
                        "BANK/5.pdf",
                        "BANK/6.pdf");
    }

    @Test
    void standsForAFolderWithOneEntryOverPages() {
        Stream.of("BANK/a/1.pdf", "BANK/a/2.pdf", "BANK/b.pdf", "BANK/c/3.pdf").forEach(this::put);

        List<ListObjectsV2Response> pages =
                s3
                        .listObjectsV2Paginator(list -> list.bucket(bucket)
                                .prefix("BANK/")
                                .delimiter("/")
                                .maxKeys(1))
                        .stream()
                        .toList();

        assertThat(pages.stream().flatMap(page -> page.commonPrefixes().stream()))
                .extracting(CommonPrefix::prefix)
                .containsExactly("BANK/a/", "BANK/c/");
        assertThat(pages.stream().flatMap(page -> page.contents().stream()))
                .extracting(S3Object::key)
                .containsExactly("BANK/b.pdf");
    }

    @Test
    void forgetsADeletedObject() {
        put("BANK/a.pdf");

        s3.deleteObject(object -> object.bucket(bucket).key("BANK/a.pdf"));

        assertThatThrownBy(() -> s3.getObject(object -> object.bucket(bucket).key("BANK/a.pdf")))
                .isInstanceOf(NoSuchKeyException.class);
        assertThat(s3.listObjectsV2(list -> list.bucket(bucket)).contents()).isEmpty();
    }

    @Test
    void refusesAConditionalPutOfAnExistingKey() {
        put("reports/a.md");

        assertThatThrownBy(() -> s3.putObject(
                        object -> object.bucket(bucket).key("reports/a.md").ifNoneMatch("*"),
                        RequestBody.fromString("other")))
                .isInstanceOfSatisfying(
                        S3Exception.class, e -> assertThat(e.statusCode()).isEqualTo(412));
    }

    private void put(String key) {
        s3.putObject(object -> object.bucket(bucket).key(key), RequestBody.fromString("content"));
    }
}
