package app.unshed.delivery;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.TimeUnit;

import org.eclipse.jetty.server.ServerConnector;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jetty.JettyWebServer;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * However slow somebody is, and in what, everybody else is answered, and the slow one is
 * ended in time. The limits are shorter here than those an operator has.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = { "unshed.content=content",
		"unshed.delivery.request-time=2s", "unshed.delivery.answer-time=3s", "unshed.delivery.idle-time=4s" })
class SlowClientsTests {

	private static final int SEVERAL = 30;

	/** More than there are threads. */
	private static final int MANY = 250;

	private static final int SOME = 20;

	private static final List<String> ADDRESSES = List.of("/reasons", "/search?q=tears");

	/** How a client is slow. */
	enum Kind {

		/** Says nothing. */
		IDLE("", ""),

		/** Sends a head that never ends. */
		HEAD("GET / HTTP/1.1\r\nHost: x\r\nX: ", "a"),

		/** Sends not even a whole first line. */
		LINE("GET /", "a"),

		/** Sends a body that never ends. */
		BODY("POST /find HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\n"
				+ "Content-Length: 1000\r\n\r\n", "q"),

		/** Sends chunks that never end. */
		CHUNKS("POST /find HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\n"
				+ "Transfer-Encoding: chunked\r\n\r\n", "1\r\nq\r\n"),

		/** Asks for more than the system holds for it, and takes a byte now and then. */
		READ("GET /article HTTP/1.1\r\nHost: x\r\n\r\n".repeat(SOME), ""),

		/** Asks once and stays. */
		KEPT("GET /about HTTP/1.1\r\nHost: x\r\n\r\n", "");

		private final int number;

		private final byte[] first;

		private final byte[] again;

		Kind(String first, String again) {
			this.number = first.startsWith("POST") ? MANY : SEVERAL;
			this.first = first.getBytes(StandardCharsets.US_ASCII);
			this.again = again.getBytes(StandardCharsets.US_ASCII);
		}

	}

	@Autowired
	ServletWebServerApplicationContext context;

	private ServerConnector connector;

	private final List<Socket> slow = new ArrayList<>();

	private final Timer timer = new Timer(true);

	@BeforeEach
	void find() throws IOException {
		JettyWebServer server = (JettyWebServer) this.context.getWebServer();
		this.connector = (ServerConnector) server.getServer().getConnectors()[0];
		askUntilThereIsAnAnswer();
	}

	/** The first answers of a server take longer than the limits of this test. */
	private void askUntilThereIsAnAnswer() throws IOException {
		for (String address : ADDRESSES) {
			while (PlainAnswer.to(PlainRequest.of("GET", address), port()).count() == 0) {
				Thread.onSpinWait();
			}
		}
	}

	@AfterEach
	void close() throws IOException {
		this.timer.cancel();
		for (Socket socket : this.slow) {
			socket.close();
		}
	}

	@ParameterizedTest
	@EnumSource
	@Timeout(60)
	void whoeverIsSlowIsEndedAndNobodyWaitsForThem(Kind kind) throws Exception {
		begin(kind);
		ordinaryRequestsAreAnswered();
		while (!this.connector.getConnectedEndPoints().isEmpty()) {
			TimeUnit.MILLISECONDS.sleep(100);
		}
	}

	@Test
	@Timeout(60)
	void allKindsAtOnceKeepNobodyWaiting() throws Exception {
		for (Kind kind : Kind.values()) {
			begin(kind);
		}
		ordinaryRequestsAreAnswered();
		while (!this.connector.getConnectedEndPoints().isEmpty()) {
			TimeUnit.MILLISECONDS.sleep(100);
		}
	}

	private void ordinaryRequestsAreAnswered() throws IOException {
		for (int i = 0; i < SOME; i++) {
			String address = ADDRESSES.get(i % ADDRESSES.size());
			assertThat(PlainAnswer.to(PlainRequest.of("GET", address), port()).status()).isEqualTo(200);
		}
	}

	private void begin(Kind kind) throws IOException {
		List<Socket> begun = new ArrayList<>();
		for (int i = 0; i < kind.number; i++) {
			Socket socket = new Socket();
			socket.setReceiveBufferSize(4096);
			socket.connect(new InetSocketAddress("localhost", port()));
			socket.getOutputStream().write(kind.first);
			begun.add(socket);
		}
		this.slow.addAll(begun);
		this.timer.schedule(new TimerTask() {

			@Override
			public void run() {
				begun.removeIf((socket) -> !SlowClientsTests.goOn(socket, kind));
			}

		}, 100, 100);
	}

	/** A byte more, or a byte less to take. */
	private static boolean goOn(Socket socket, Kind kind) {
		try {
			socket.getOutputStream().write(kind.again);
			if (kind == Kind.READ && socket.getInputStream().available() > 0) {
				socket.getInputStream().read();
			}
			return true;
		}
		catch (IOException ex) {
			return false; // ended, as it should
		}
	}

	private int port() {
		return this.connector.getLocalPort();
	}

}
