package io.tradematching.document.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON values over a pipe, each behind a mark and its length. The mark tells a stray print on the same pipe from an answer,
 * the bound keeps a broken child from filling the parent's heap.
 */
final class Frames {

    private static final int MARK = 0x54_4D_46_31;
    private static final int MAX_LENGTH = 16 * 1024 * 1024;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final DataInputStream in;
    private final DataOutputStream out;

    Frames(InputStream in, OutputStream out) {
        this.in = new DataInputStream(in);
        this.out = new DataOutputStream(out);
    }

    void write(Object value) throws IOException {
        byte[] content = JSON.writeValueAsBytes(value);
        if (content.length > MAX_LENGTH) {
            throw new IOException("A frame of " + content.length + " bytes is too long");
        }
        out.writeInt(MARK);
        out.writeInt(content.length);
        out.write(content);
        out.flush();
    }

    /** @throws EOFException if the other side is gone */
    <T> T read(Class<T> type) throws IOException {
        if (in.readInt() != MARK) {
            throw new IOException("Not a frame");
        }
        int length = in.readInt();
        if (length < 0 || length > MAX_LENGTH) {
            throw new IOException("A frame of " + length + " bytes is refused");
        }
        byte[] content = in.readNBytes(length);
        if (content.length < length) {
            throw new EOFException("The frame ends early");
        }
        return JSON.readValue(content, type);
    }
}
