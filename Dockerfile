# syntax=docker/dockerfile:1
# The image of every pod.
#   docker build --build-arg VERSION=1.0.0 --build-arg REVISION="$(git rev-parse HEAD)" -t trade-matching-system .
# Another builder or registry may name its own base images.
ARG JDK_IMAGE=eclipse-temurin:25-jdk-noble
ARG JRE_IMAGE=eclipse-temurin:25-jre-noble

FROM ${JDK_IMAGE} AS build
WORKDIR /source
COPY .mvn .mvn
COPY mvnw pom.xml ./
COPY db db
COPY src/main src/main
RUN ./mvnw -B -q -Psbom package -Dmaven.test.skip=true -Dmdep.skip=true
RUN java -Djarmode=tools -jar target/trade-matching-*.jar extract --layers --destination target/layers \
 && mv target/layers/application/trade-matching-*.jar target/layers/application/app.jar

FROM ${JRE_IMAGE}
ARG VERSION=development
ARG REVISION=unknown
LABEL org.opencontainers.image.title="trade-matching-system" \
      org.opencontainers.image.description="Reads, stores and reconciles over-the-counter trade confirmations" \
      org.opencontainers.image.licenses="Apache-2.0" \
      org.opencontainers.image.version="${VERSION}" \
      org.opencontainers.image.revision="${REVISION}"
WORKDIR /application
# Least often changed first, so that a new version moves little over the network.
COPY --from=build /source/target/layers/dependencies/ ./
COPY --from=build /source/target/layers/spring-boot-loader/ ./
COPY --from=build /source/target/layers/snapshot-dependencies/ ./
COPY --from=build /source/target/layers/application/ ./
# Classes parsed and linked ahead of time, by a start that ends when its last bean is there and needs no service. The cache fits
# this JVM, this class path and this access to native code, so it is made here. The second command fails if it is not taken.
RUN java -XX:AOTCacheOutput=app.aot --enable-native-access=ALL-UNNAMED \
      -Dspring.context.exit=onRefresh -Dspring.profiles.active=rehearsal -jar app.jar \
 && java -XX:AOTCache=app.aot -XX:AOTMode=on --enable-native-access=ALL-UNNAMED -cp app.jar -version \
 && rm -rf /tmp/*
# The libraries of OCR, unpacked: a pod's writable folders may be mounted without the right to run code from them.
RUN java -cp app.jar io.tradematching.document.worker.PageWorker natives </dev/null && chmod 755 natives && rm -rf /tmp/*
RUN mkdir -p /tmp/processing && chown 1000:1000 /tmp/processing
USER 1000:1000
EXPOSE 8080 9090
# A third of the memory for the heap: the processes that read pages have theirs beside it.
ENV JAVA_TOOL_OPTIONS="-XX:AOTCache=/application/app.aot -XX:MaxRAMPercentage=33 -XX:+ExitOnOutOfMemoryError --enable-native-access=ALL-UNNAMED" \
    OMP_THREAD_LIMIT=1 \
    MALLOC_ARENA_MAX=2
# Kubernetes has probes of its own; this one is for everybody else.
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s \
  CMD ["java", "-XX:TieredStopAtLevel=1", "-Xmx64m", "-jar", "app.jar", "health"]
ENTRYPOINT ["java", "-jar", "app.jar"]
