package io.tradematching.aws;

import java.util.Map;

/** Listings of a bucket as S3 answers them. */
final class BucketPages {

    private static final String OBJECTS = """
            <ListBucketResult><IsTruncated>false</IsTruncated>
            <Contents><Key>BANK/x.pdf</Key><ETag>"1"</ETag><Size>1</Size>
            <LastModified>2026-01-31T09:00:00.000Z</LastModified></Contents>
            </ListBucketResult>""";
    private static final String FIRST_OF_TWO_PAGES = """
            <ListBucketResult><IsTruncated>true</IsTruncated><NextContinuationToken>more</NextContinuationToken>
            <Contents><Key>BANK/a.pdf</Key><ETag>"0"</ETag><Size>1</Size>
            <LastModified>2026-01-31T09:00:00.000Z</LastModified></Contents>
            </ListBucketResult>""";
    private static final String VERSIONS = """
            <ListVersionsResult><IsTruncated>false</IsTruncated>
            <Version><Key>BANK/x.pdf</Key><VersionId>second</VersionId><IsLatest>true</IsLatest><ETag>"2"</ETag>
            <Size>2</Size><LastModified>2026-01-31T09:00:00.000Z</LastModified></Version>
            <Version><Key>BANK/x.pdf</Key><VersionId>first</VersionId><IsLatest>false</IsLatest><ETag>"1"</ETag>
            <Size>1</Size><LastModified>2026-01-30T09:00:00.000Z</LastModified></Version>
            <Version><Key>BANK/y.pdf</Key><VersionId>null</VersionId><IsLatest>true</IsLatest>
            <ETag>"before-versioning"</ETag><Size>1</Size>
            <LastModified>2025-01-30T09:00:00.000Z</LastModified></Version>
            <DeleteMarker><Key>BANK/z.pdf</Key><VersionId>gone</VersionId><IsLatest>true</IsLatest>
            <LastModified>2026-01-30T09:00:00.000Z</LastModified></DeleteMarker>
            </ListVersionsResult>""";

    private BucketPages() {}

    static HttpStub.Answer plain(HttpStub.Request request) {
        if (request.target().contains("versioning")) {
            return xml("<VersioningConfiguration/>");
        }
        return xml(request.target().contains("continuation-token=more") ? OBJECTS : FIRST_OF_TWO_PAGES);
    }

    static HttpStub.Answer versioned(HttpStub.Request request) {
        return xml(
                request.target().contains("versioning")
                        ? "<VersioningConfiguration><Status>Enabled</Status></VersioningConfiguration>"
                        : VERSIONS);
    }

    private static HttpStub.Answer xml(String body) {
        return new HttpStub.Answer(200, body, Map.of("Content-Type", "application/xml"));
    }
}
