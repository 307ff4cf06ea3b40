package io.tradematching.document.worker;

import io.tradematching.document.pdf.PageReader;
import io.tradematching.failure.Failure;
import io.tradematching.failure.FailureException;
import io.tradematching.failure.FailureReason;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.concurrent.SynchronousQueue;
import java.util.function.Function;
import javax.imageio.ImageIO;

/** The child process: answers one request after another until its input ends. */
final class PageWorker {

    private PageWorker() {}

    public static void main(String[] arguments) throws Exception {
        // Pictures are decoded in memory: a full disk must not look like a picture that is broken.
        ImageIO.setUseCache(false);
        OutputStream answers = System.out;
        System.setOut(System.err);
        Frames frames = new Frames(System.in, answers);
        try (PageReader reader = PageReader.open(Path.of(arguments[0]))) {
            frames.write(reader.engineVersion());
            SynchronousQueue<WorkerRequest> requests = requestsOf(frames);
            while (true) {
                frames.write(answer(requests.take(), request -> work(reader, request)));
            }
        }
    }

    /** Reads ahead in its own thread, so that the process ends with its parent even in the middle of a page. */
    private static SynchronousQueue<WorkerRequest> requestsOf(Frames frames) {
        SynchronousQueue<WorkerRequest> requests = new SynchronousQueue<>();
        Thread.ofPlatform().daemon().name("requests").start(() -> {
            try {
                while (true) {
                    requests.put(frames.read(WorkerRequest.class));
                }
            } catch (EOFException e) {
                Runtime.getRuntime().halt(0);
            } catch (IOException | InterruptedException | RuntimeException e) {
                e.printStackTrace();
                Runtime.getRuntime().halt(2);
            }
        });
        return requests;
    }

    private static WorkerAnswer work(PageReader reader, WorkerRequest it) {
        if (it.page() == 0) {
            return WorkerAnswer.of(reader.inspect(it.item(), it.file(), it.limits()));
        }
        return WorkerAnswer.of(
                it.before() == null
                        ? reader.read(it.item(), it.file(), it.page(), it.target(), it.limits())
                        : reader.readAgain(it.item(), it.file(), it.page(), it.before(), it.limits()));
    }

    /** What the work throws is told as what it is; only an error that leaves the process in doubt may end it. */
    static WorkerAnswer answer(WorkerRequest request, Function<WorkerRequest, WorkerAnswer> work) {
        try {
            return work.apply(request);
        } catch (FailureException e) {
            e.printStackTrace();
            return WorkerAnswer.of(e.failure());
        } catch (StackOverflowError e) {
            return WorkerAnswer.of(
                    new Failure(FailureReason.HOSTILE_CONTENT, request.item(), "the content is nested without end"));
        } catch (RuntimeException e) {
            e.printStackTrace();
            return WorkerAnswer.of(new Failure(FailureReason.INTERNAL_ERROR, request.item(), unexpected(request, e)));
        }
    }

    /** Without the exception's own message, which may quote the document; the stack trace is in the log. */
    private static String unexpected(WorkerRequest request, RuntimeException exception) {
        String part = request.page() == 0 ? "the document" : "page " + request.page();
        return part + " could not be read: " + exception.getClass().getSimpleName() + " in the reader";
    }
}
