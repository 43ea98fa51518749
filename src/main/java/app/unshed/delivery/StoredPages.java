package app.unshed.delivery;

import java.util.concurrent.Executor;

import app.unshed.content.ContentSnapshot;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.VirtualThreads;

/**
 * Answers with what the store holds on the very thread that read the request, which is as
 * quick as a web server gets, and hands all else to the threads that may wait.
 */
final class StoredPages extends Handler.Wrapper {

	private final PageStore store;

	StoredPages(Handler others, PageStore store) {
		super(others);
		this.store = store;
	}

	/** Nothing here waits: all that may is handed on. */
	@Override
	public InvocationType getInvocationType() {
		return InvocationType.NON_BLOCKING;
	}

	@Override
	public boolean handle(Request request, Response response, Callback callback) {
		RenderedPage page = isReading(request) && !isDrawing(request) ? this.store.page(request.getHttpURI().getPath())
				: null;
		if (page != null) {
			send(page.sentTo(request.getHeaders().get(HttpHeader.ACCEPT_ENCODING)), request, response, callback);
		}
		else {
			others().execute(() -> pass(request, response, callback));
		}
		return true;
	}

	private Executor others() {
		Executor virtual = VirtualThreads.getVirtualThreadsExecutor(getServer().getThreadPool());
		return (virtual != null) ? virtual : getServer().getThreadPool();
	}

	private static boolean isReading(Request request) {
		return HttpMethod.GET.is(request.getMethod()) || HttpMethod.HEAD.is(request.getMethod());
	}

	/** Whether the answer is wanted of other content than what is shown. */
	private static boolean isDrawing(Request request) {
		return request.getAttribute(ContentSnapshot.class.getName()) != null;
	}

	private static void send(RenderedPage.Sent sent, Request request, Response response, Callback callback) {
		if (sent.isHeldBy(request.getHeaders().get(HttpHeader.IF_NONE_MATCH))) {
			response.setStatus(HttpStatus.NOT_MODIFIED_304);
			response.getHeaders().add(sent.unchanged());
			callback.succeeded();
			return;
		}
		response.setStatus(HttpStatus.OK_200);
		response.getHeaders().add(sent.head());
		if (HttpMethod.HEAD.is(request.getMethod())) {
			callback.succeeded();
		}
		else {
			response.write(true, sent.body().duplicate(), callback);
		}
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

}
