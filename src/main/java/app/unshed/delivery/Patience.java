package app.unshed.delivery;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.NanoTime;
import org.eclipse.jetty.util.component.AbstractLifeCycle;

/**
 * Ends a connection on which a head, a body or the taking of an answer lasts too long in
 * all. A server's own timeouts count from one byte to the next, so that a byte now and
 * then keeps a connection for ever.
 */
final class Patience extends AbstractLifeCycle implements Connection.Listener {

	private static final int LOOKS = 10;

	private final ServerConnector connector;

	private final Duration request;

	private final Duration answer;

	private final Map<Connection, Progress> open = new ConcurrentHashMap<>();

	/**
	 * Looks after the connections of a connector.
	 * @param request how long a head may take, and a body until it is answered
	 * @param answer how long an answer may take to be read
	 */
	Patience(ServerConnector connector, Duration request, Duration answer) {
		this.connector = connector;
		this.request = request;
		this.answer = answer;
	}

	@Override
	public void onOpened(Connection connection) {
		this.open.put(connection, new Progress(connection));
	}

	@Override
	public void onClosed(Connection connection) {
		this.open.remove(connection);
	}

	@Override
	protected void doStart() {
		this.connector.getScheduler().schedule(this::look, this.request.toMillis() / LOOKS, TimeUnit.MILLISECONDS);
	}

	private void look() {
		if (isRunning()) {
			this.open.values().forEach(Progress::look);
			doStart();
		}
	}

	/** How far a connection has come, as far as can be seen from look to look. */
	private final class Progress {

		private final Connection connection;

		private long requests;

		private long answers;

		private long bytes;

		private long since = NanoTime.now();

		Progress(Connection connection) {
			this.connection = connection;
		}

		void look() {
			if (this.requests != this.connection.getMessagesIn() || this.answers != this.connection.getMessagesOut()) {
				this.requests = this.connection.getMessagesIn();
				this.answers = this.connection.getMessagesOut();
				this.bytes = this.connection.getBytesIn();
				this.since = NanoTime.now();
			}
			if (isResting()) {
				this.since = NanoTime.now();
			}
			else if (NanoTime.since(this.since) > limit().toNanos()) {
				this.connection.getEndPoint().close(new TimeoutException("Too slow in all"));
			}
		}

		/** Between two requests, of which the next has not begun. */
		private boolean isResting() {
			return this.requests == this.answers && this.bytes == this.connection.getBytesIn() && isRead();
		}

		private Duration limit() {
			return (this.requests == this.answers && !isRead()) ? Patience.this.answer : Patience.this.request;
		}

		/** Whether the last answer has left, so that the next request is waited for. */
		private boolean isRead() {
			return this.connection.getEndPoint().isFillInterested();
		}

	}

}
