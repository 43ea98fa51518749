package app.unshed.delivery;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;

/**
 * Waits for the whole body of a request before any thread has to: where each waits for a
 * body of its own, as many slow senders as there are threads would stop all others. What
 * is longer than any form of ours is cut off, and refused by whoever reads it.
 */
final class WholeBody extends Handler.Wrapper {

	private final int mostBytes;

	WholeBody(Handler others, int mostBytes) {
		super(others);
		this.mostBytes = mostBytes;
	}

	@Override
	public boolean handle(Request request, Response response, Callback callback) throws Exception {
		if (!hasBody(request)) {
			return super.handle(request, response, callback);
		}
		new Arrival(request, response, callback).run();
		return true;
	}

	private static boolean hasBody(Request request) {
		return request.getHeaders().contains(HttpHeader.TRANSFER_ENCODING) || request.getLength() > 0;
	}

	private void pass(Request request, Response response, Callback callback) {
		try {
			if (!super.handle(request, response, callback)) {
				Response.writeError(request, response, callback, HttpStatus.NOT_FOUND_404);
			}
		}
		catch (Exception ex) {
			Response.writeError(request, response, callback, ex);
		}
	}

	/** What has come of a body. Copied, since a byte alone would keep a whole buffer. */
	private final class Arrival implements Runnable {

		private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

		private final Request request;

		private final Response response;

		private final Callback callback;

		Arrival(Request request, Response response, Callback callback) {
			this.request = request;
			this.response = response;
			this.callback = callback;
		}

		@Override
		public void run() {
			for (Content.Chunk chunk = this.request.read(); chunk != null; chunk = this.request.read()) {
				if (Content.Chunk.isFailure(chunk)) {
					Response.writeError(this.request, this.response, this.callback, chunk.getFailure());
					return;
				}
				boolean isLast = chunk.isLast();
				keep(chunk);
				if (isLast || this.bytes.size() > WholeBody.this.mostBytes) {
					pass(new Arrived(this.request, this.bytes.toByteArray()), this.response, this.callback);
					return;
				}
			}
			this.request.demand(this);
		}

		private void keep(Content.Chunk chunk) {
			this.bytes.writeBytes(BufferUtil.toArray(chunk.getByteBuffer()));
			chunk.release();
		}

	}

	/** A request whose body is here. */
	private static final class Arrived extends Request.Wrapper {

		private final Content.Source body;

		Arrived(Request request, byte[] body) {
			super(request);
			this.body = Content.Source.from(ByteBuffer.wrap(body));
		}

		@Override
		public Content.Chunk read() {
			return this.body.read();
		}

		@Override
		public void demand(Runnable more) {
			this.body.demand(more);
		}

		@Override
		public void fail(Throwable failure) {
			this.body.fail(failure);
		}

	}

}
