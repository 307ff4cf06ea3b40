package tradematching.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Where the local servers listen on 127.0.0.1. The defaults are part of the contract with outside clients. */
record Ports(
        @DefaultValue("9000") int s3,
        @DefaultValue("9324") int sqs,
        @DefaultValue("8000") int dynamodb,
        @DefaultValue("9911") int sns,
        @DefaultValue("54329") int postgres) {

    /** Ports that are free now, all different. */
    static Ports free() {
        List<ServerSocket> sockets = new ArrayList<>();
        try {
            for (int i = 0; i < 5; i++) {
                sockets.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
            }
            List<Integer> free =
                    sockets.stream().map(ServerSocket::getLocalPort).toList();
            return new Ports(free.get(0), free.get(1), free.get(2), free.get(3), free.get(4));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            sockets.forEach(Ports::close);
        }
    }

    private static void close(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
