package io.tradematching.notification;

/** Sends a notification to whoever subscribed. Never throws: a notification that cannot be sent is logged and counted. */
public interface Notifier {

    void send(Notification notification);
}
