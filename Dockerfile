# docker build -t unshed .
ARG BUILD=docker.io/library/eclipse-temurin:25-jdk
# With the C library of GNU: the coder of Brotli has no part for another.
ARG BASE=docker.io/library/eclipse-temurin:25-jre

FROM ${BUILD} AS build
WORKDIR /build
COPY . .
RUN --mount=type=cache,target=/root/.m2 ./mvnw -B -DskipTests package \
    && java -Djarmode=tools -jar target/unshed.jar extract --layers --destination layers

FROM ${BASE}
# Java draws no letter, not even with a font it brings along, before fontconfig has shown it one of the system's.
RUN [ -n "$(fc-list 2> /dev/null)" ] || apk add --no-cache fontconfig ttf-dejavu \
    || (apt-get update && apt-get install -y --no-install-recommends fontconfig fonts-dejavu-core && rm -rf /var/lib/apt/lists/*)
WORKDIR /app
# From what changes seldom to what changes often, so that a new text is a small download.
COPY --from=build /build/layers/dependencies/ ./
COPY --from=build /build/layers/spring-boot-loader/ ./
COPY --from=build /build/layers/snapshot-dependencies/ ./
COPY --from=build /build/layers/application/ ./
# By number, so that a cluster can see that it is not root.
RUN mkdir kept && chown 10001:10001 . kept
USER 10001:10001
# Started twice while it is built: every later start finds the pages as the first drew them, and its classes as the second left them.
# For another address of the site than the one here it draws its own: docker build --build-arg BASE_URL=https://example.org -t unshed .
ARG BASE_URL=http://localhost:8080
ENV UNSHED_BASE_URL=${BASE_URL} UNSHED_KEEP=kept JAVA_TOOL_OPTIONS="-Dspring.aot.enabled=true -XX:+UseSerialGC"
RUN java -jar unshed.jar rehearse && java -XX:AOTCacheOutput=unshed.aot -jar unshed.jar rehearse
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=3s --start-period=30s CMD ["bash", "-c", "exec 3<>/dev/tcp/localhost/8080 && printf 'GET /help HTTP/1.0\\r\\n\\r\\n' >&3 && head -1 <&3 | grep -q ' 200 '"]
ENTRYPOINT ["java", "-XX:AOTCache=unshed.aot", "-jar", "unshed.jar"]
