package io.tradematching.document.worker;

import io.tradematching.document.PdfInspection;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;

/** A child process that does to a request what its item's name says. */
final class UnreliableWorker {

    static final String HANG = "hang";
    static final String DIE = "die";
    static final String GROW = "grow";
    static final String BABBLE = "babble";

    private UnreliableWorker() {}

    public static void main(String[] arguments) throws Exception {
        OutputStream answers = System.out;
        Frames frames = new Frames(System.in, answers);
        frames.write("test");
        while (true) {
            WorkerRequest request = frames.read(WorkerRequest.class);
            switch (request.item()) {
                case HANG -> new CountDownLatch(1).await();
                case GROW -> frames.write(new byte[1 << 30]);
                case DIE -> Runtime.getRuntime().halt(134);
                case BABBLE -> {
                    answers.write("this is no frame".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
                    answers.flush();
                }
                default ->
                    frames.write(WorkerAnswer.of(
                            new PdfInspection(List.of(new PdfInspection.PageSize(595, 842)), Set.of())));
            }
        }
    }
}
