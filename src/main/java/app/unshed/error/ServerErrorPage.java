package app.unshed.error;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

import app.unshed.content.ContentSnapshot;
import app.unshed.content.Site;
import app.unshed.content.SiteAddresses;
import app.unshed.content.WrittenAddress;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.jetty.servlet.JettyServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * The page for what the server refuses before it reaches us, such as an address that
 * cannot be decoded. Jetty's own would name the product, echo the address and show no way
 * to help.
 */
@Component
class ServerErrorPage extends ErrorHandler implements WebServerFactoryCustomizer<JettyServletWebServerFactory> {

	private final Supplier<ContentSnapshot> content;

	ServerErrorPage(Supplier<ContentSnapshot> content) {
		this.content = content;
	}

	@Override
	public void customize(JettyServletWebServerFactory factory) {
		factory.addServerCustomizers((server) -> server.setErrorHandler(this));
	}

	@Override
	protected void generateResponse(Request request, Response response, int code, @Nullable String message,
			@Nullable Throwable cause, Callback callback) {
		Optional<String> present = present(request);
		if (present.isPresent()) {
			response.setStatus(HttpStatus.PERMANENT_REDIRECT.value());
			response.getHeaders().put(HttpHeader.LOCATION, present.get());
			Content.Sink.write(response, true, "", callback);
			return;
		}
		boolean wantsJson = request.getHeaders().getCSV(HttpHeader.ACCEPT, false).toString().contains("json");
		response.getHeaders().put(HttpHeader.CONTENT_TYPE, wantsJson ? Problem.MEDIA_TYPE : "text/html;charset=utf-8");
		Content.Sink.write(response, true, wantsJson ? Problem.of(code).toJson() : page(code), callback);
	}

	/** The address of a page of ours that was written with a stroke too many, or none. */
	private Optional<String> present(Request request) {
		String path = path(request);
		return Optional.of(new WrittenAddress(path))
			.filter((written) -> path.contains("//"))
			.filter((written) -> HttpMethod.GET.is(request.getMethod()) || HttpMethod.HEAD.is(request.getMethod()))
			.flatMap((written) -> written.present(this.content.get()));
	}

	private static String path(Request request) {
		return Objects.requireNonNullElse(request.getHttpURI().getPath(), "");
	}

	/** Without the name of the site: the address may have been a discreet one. */
	private String page(int code) {
		ContentSnapshot shown = this.content.get();
		String group = ErrorPage.wordsFor(code);
		return """
				<!doctype html>
				<html lang="%1$s">
				<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
				<meta name="color-scheme" content="light dark"><title>%2$s</title></head>
				<body><main><h1>%2$s</h1><p>%3$s</p><p><a href="%4$s">%5$s</a></p><p><a href="/">%6$s</a></p></main></body>
				</html>
				"""
			.formatted(shown.language().toLanguageTag(), word(shown.site(), group + ".title"),
					word(shown.site(), group + ".text"), SiteAddresses.HELP, word(shown.site(), "nav.help"),
					word(shown.site(), "nav.home"));
	}

	private static String word(Site site, String code) {
		return HtmlUtils.htmlEscape(site.word(code).orElse(""));
	}

}
