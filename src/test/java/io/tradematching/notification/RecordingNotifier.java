package io.tradematching.notification;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Keeps what it was given to send. */
public final class RecordingNotifier implements Notifier {

    private final List<Notification> sent = new CopyOnWriteArrayList<>();

    @Override
    public void send(Notification notification) {
        sent.add(notification);
    }

    public List<Notification> sent() {
        return List.copyOf(sent);
    }
}
