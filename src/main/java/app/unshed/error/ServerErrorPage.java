package app.unshed.error;

import java.util.function.Supplier;

import app.unshed.content.ContentSnapshot;
import app.unshed.content.Site;
import app.unshed.content.SiteAddresses;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.jetty.servlet.JettyServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
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
		boolean wantsJson = request.getHeaders().getCSV(HttpHeader.ACCEPT, false).toString().contains("json");
		response.getHeaders().put(HttpHeader.CONTENT_TYPE, wantsJson ? Problem.MEDIA_TYPE : "text/html;charset=utf-8");
		Content.Sink.write(response, true, wantsJson ? Problem.of(code).toJson() : page(code), callback);
	}

	private String page(int code) {
		ContentSnapshot shown = this.content.get();
		String group = ErrorPage.wordsFor(code);
		return """
				<!doctype html>
				<html lang="%1$s">
				<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
				<meta name="color-scheme" content="light dark"><title>%2$s · %3$s</title></head>
				<body><main><h1>%2$s</h1><p>%4$s</p><p><a href="%5$s">%6$s</a></p><p><a href="/">%7$s</a></p></main></body>
				</html>
				"""
			.formatted(shown.language().toLanguageTag(), word(shown.site(), group + ".title"),
					HtmlUtils.htmlEscape(shown.site().name()), word(shown.site(), group + ".text"), SiteAddresses.HELP,
					word(shown.site(), "nav.help"), word(shown.site(), "nav.home"));
	}

	private static String word(Site site, String code) {
		return HtmlUtils.htmlEscape(site.word(code).orElse(""));
	}

}
