package tradematching.local;

/** One server of the local platform. It keeps its port and its data over {@link #stop} and {@link #start}. */
public interface LocalService {

    /** The last part of its settings' names. */
    String name();

    /** What this is called in a sentence for the person who started it. */
    String title();

    int port();

    /** Does nothing if it runs already. */
    void start() throws Exception;

    /** Does nothing if it is stopped already. */
    void stop() throws Exception;
}
