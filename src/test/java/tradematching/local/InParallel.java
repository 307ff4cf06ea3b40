package tradematching.local;

import java.util.Collection;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Does one thing to all services at once, and waits for all of them even if one fails. */
final class InParallel {

    private InParallel() {}

    interface Work {
        void on(LocalService service) throws Exception;
    }

    static void run(Collection<LocalService> services, Work work) {
        try (ExecutorService threads = Executors.newCachedThreadPool()) {
            CompletableFuture.allOf(services.stream()
                            .map(service -> CompletableFuture.runAsync(() -> run(service, work), threads))
                            .toArray(CompletableFuture[]::new))
                    .join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof LocalServiceException known ? known : e;
        }
    }

    private static void run(LocalService service, Work work) {
        try {
            work.on(service);
        } catch (Exception e) {
            throw new LocalServiceException(service.title() + " failed: " + e.getMessage(), e);
        }
    }
}
