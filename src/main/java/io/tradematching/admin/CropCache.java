package io.tradematching.admin;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** The crops that were looked at last: cutting one means decoding a whole page. */
final class CropCache {

    private static final int CROPS = 500;

    private final Map<Place, byte[]> crops = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Place, byte[]> eldest) {
            return size() > CROPS;
        }
    };

    byte[] get(UUID document, int field, Supplier<byte[]> cut) {
        Place place = new Place(document, field);
        synchronized (crops) {
            byte[] known = crops.get(place);
            if (known != null) {
                return known;
            }
        }
        byte[] crop = cut.get();
        synchronized (crops) {
            crops.put(place, crop);
        }
        return crop;
    }

    private record Place(UUID document, int field) {}
}
