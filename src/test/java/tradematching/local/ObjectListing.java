package tradematching.local;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.s3.model.CommonPrefix;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Request;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Response;
import software.amazon.awssdk.services.s3.model.S3Object;

/** One page of a bucket's listing: prefix, delimiter and continuation as S3 defines them. */
final class ObjectListing {

    private static final int DEFAULT_PAGE = 1000;

    private final ListObjectsV2Request request;
    private final String prefix;
    private final String after;
    private final int pageSize;

    ObjectListing(ListObjectsV2Request request) {
        this.request = request;
        this.prefix = Objects.requireNonNullElse(request.prefix(), "");
        this.after = Optional.ofNullable(request.continuationToken())
                .or(() -> Optional.ofNullable(request.startAfter()))
                .orElse("");
        this.pageSize = Objects.requireNonNullElse(request.maxKeys(), DEFAULT_PAGE);
    }

    ListObjectsV2Response of(List<S3Object> all) {
        List<S3Object> contents = new ArrayList<>();
        TreeSet<String> folders = new TreeSet<>();
        String last = null;
        for (S3Object object : remaining(all)) {
            String folder = folder(object.key());
            if (folder != null && folders.contains(folder)) {
                continue;
            }
            if (contents.size() + folders.size() == pageSize) {
                return page(contents, folders, last);
            }
            if (folder == null) {
                contents.add(object);
            } else {
                folders.add(folder);
            }
            last = folder == null ? object.key() : folder;
        }
        return page(contents, folders, null);
    }

    private List<S3Object> remaining(List<S3Object> all) {
        return all.stream()
                .filter(object -> object.key().startsWith(prefix))
                .filter(object -> object.key().compareTo(after) > 0 && !isInsideLastFolder(object.key()))
                .sorted(Comparator.comparing(S3Object::key))
                .toList();
    }

    /** The last page may have ended with a folder, which stands for everything in it. */
    private boolean isInsideLastFolder(String key) {
        return !after.isEmpty() && after.equals(folder(key));
    }

    private @Nullable String folder(String key) {
        String delimiter = request.delimiter();
        if (delimiter == null || delimiter.isEmpty()) {
            return null;
        }
        int end = key.indexOf(delimiter, prefix.length());
        return end < 0 ? null : key.substring(0, end + delimiter.length());
    }

    private ListObjectsV2Response page(List<S3Object> contents, TreeSet<String> folders, @Nullable String next) {
        return ListObjectsV2Response.builder()
                .name(request.bucket())
                .contents(contents)
                .commonPrefixes(folders.stream()
                        .map(folder -> CommonPrefix.builder().prefix(folder).build())
                        .toList())
                .isTruncated(next != null)
                .nextContinuationToken(next)
                .build();
    }
}
