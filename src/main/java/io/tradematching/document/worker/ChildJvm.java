package io.tradematching.document.worker;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How a child process is started: this application's own class path with another main class. It gets none of the parent's
 * environment but locale and time zone, so that a document that takes it over finds no credentials there.
 */
final class ChildJvm {

    /** What a JVM ends with that is to exit when its heap is full. */
    static final int EXIT_OUT_OF_MEMORY = 3;

    private static final List<String> INHERITED = List.of("PATH", "LANG", "LC_ALL", "TZ");
    private static final List<String> OPTIONS = List.of(
            "-Xmx512m",
            "-XX:+UseSerialGC",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:-CreateCoredumpOnCrash",
            "-XX:-UsePerfData",
            "-Xshare:auto",
            "--enable-native-access=ALL-UNNAMED",
            "-Djava.awt.headless=true",
            "-Djna.nosys=true",
            "-Dlogback.configurationFile=io/tradematching/document/worker/logback.xml");

    /** Beside the application's jar, where an image brings them: its writable folders may forbid code. */
    private static final String BROUGHT_ALONG = "natives";

    private final Path natives;
    private final Path fontCache;
    private final List<String> program;

    private ChildJvm(Path natives, Path fontCache, List<String> program) {
        this.natives = natives;
        this.fontCache = fontCache;
        this.program = List.copyOf(program);
    }

    static ChildJvm ofThisApplication(Path natives) {
        return running(PageWorker.class, natives);
    }

    static ChildJvm running(Class<?> mainClass, Path natives) {
        Path brought = Path.of(System.getProperty("java.class.path").split(File.pathSeparator, 2)[0])
                .resolveSibling(BROUGHT_ALONG)
                .toAbsolutePath();
        return new ChildJvm(Files.isDirectory(brought) ? brought : natives, natives, program(mainClass));
    }

    Process start(Path temporaryFiles) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(OPTIONS);
        command.add("-Djava.io.tmpdir=" + temporaryFiles);
        command.add("-Djna.tmpdir=" + temporaryFiles);
        command.add("-Djna.boot.library.path=" + natives);
        command.add("-Dpdfbox.fontcache=" + fontCache);
        command.add("-XX:ErrorFile=" + temporaryFiles.resolve("crash.log"));
        command.addAll(program);
        command.add(natives.toString());
        Files.createDirectories(fontCache);
        ProcessBuilder builder = new ProcessBuilder(command);
        restrict(builder.environment());
        return builder.start();
    }

    /** Several threads inside one OCR call cost ten times the CPU for nothing. */
    private static void restrict(Map<String, String> environment) {
        environment.keySet().retainAll(INHERITED);
        environment.put("OMP_THREAD_LIMIT", "1");
        environment.put("MALLOC_ARENA_MAX", "2");
    }

    /** In an executable jar the classes are inside nested jars, which only Spring Boot's launcher can read. */
    private static List<String> program(Class<?> mainClass) {
        String classPath = System.getProperty("java.class.path");
        if (isOnPlainClassPath(mainClass)) {
            return List.of("-cp", classPath, mainClass.getName());
        }
        return List.of(
                "-cp",
                classPath,
                "-Dloader.main=" + mainClass.getName(),
                "org.springframework.boot.loader.launch.PropertiesLauncher");
    }

    private static boolean isOnPlainClassPath(Class<?> mainClass) {
        String resource = mainClass.getName().replace('.', '/') + ".class";
        return ClassLoader.getSystemClassLoader().getResource(resource) != null;
    }
}
