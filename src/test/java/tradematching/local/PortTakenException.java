package tradematching.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** A port is in use by another program. The message is one sentence for the person at the console. */
public final class PortTakenException extends RuntimeException {

    private PortTakenException(String message) {
        super(message);
    }

    /**
     * @param wantedBy for instance "the local S3 server"
     * @param property the setting that moves it
     */
    static void refuseIfTaken(int port, String wantedBy, String property) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException e) {
            throw new PortTakenException(
                    "Port %d, which %s needs, is in use by another program: stop that program, or set %s to a free port."
                            .formatted(port, wantedBy, property));
        }
    }
}
