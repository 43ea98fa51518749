package app.unshed.error;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import app.unshed.content.ContentSnapshot;
import app.unshed.content.Helplines.EmergencyNumber;
import app.unshed.content.Site;
import app.unshed.content.SiteAddresses;
import app.unshed.content.WrittenAddress;
import app.unshed.delivery.AnswerHeaders;
import app.unshed.delivery.AnswerKind;
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

	private static final String HTML = "text/html;charset=UTF-8";

	private final Supplier<ContentSnapshot> content;

	private final AnswerHeaders headers;

	ServerErrorPage(Supplier<ContentSnapshot> content, AnswerHeaders headers) {
		this.content = content;
		this.headers = headers;
	}

	@Override
	public void customize(JettyServletWebServerFactory factory) {
		factory.addServerCustomizers((server) -> server.setErrorHandler(this));
	}

	/** Whatever was asked, and however. */
	@Override
	public boolean errorPageForMethod(String method) {
		return true;
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
		boolean isForProgram = isForProgram(request);
		String body = isForProgram ? Problem.of(code).toJson() : page(code);
		this.headers.ofFailure(isForProgram ? AnswerKind.DATA : AnswerKind.PAGE, code, body)
			.forEach(response.getHeaders()::put);
		response.getHeaders().put(HttpHeader.CONTENT_TYPE, isForProgram ? Problem.MEDIA_TYPE : HTML);
		if (!isForProgram) {
			response.getHeaders().put(HttpHeader.CONTENT_LANGUAGE, this.content.get().language().toLanguageTag());
		}
		Content.Sink.write(response, true, body, callback);
	}

	private static boolean isForProgram(Request request) {
		return path(request).startsWith(SiteAddresses.API + "/")
				|| request.getHeaders().getCSV(HttpHeader.ACCEPT, false).toString().contains("json");
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
				<body><main><h1>%2$s</h1><p>%3$s</p><p>%4$s <a href="%5$s">%6$s</a>. %7$s</p><p><a href="/">%8$s</a></p></main></body>
				</html>
				"""
			.formatted(shown.language().toLanguageTag(), word(shown.site(), group + ".title"),
					word(shown.site(), group + ".text"), word(shown.site(), "help.strip"), SiteAddresses.HELP,
					word(shown.site(), "help.strip-link"), numbers(shown), word(shown.site(), "nav.home"));
	}

	/** Whom to ring in danger, as every page says it. */
	private static String numbers(ContentSnapshot shown) {
		List<EmergencyNumber> numbers = shown.helplines().commonEmergencyNumbers();
		return numbers.isEmpty() ? ""
				: numbers.stream()
					.map((number) -> "<a href=\"%s\">%s</a>".formatted(HtmlUtils.htmlEscape(number.tel().toString()),
							HtmlUtils.htmlEscape(number.number())))
					.collect(Collectors.joining(", ", word(shown.site(), "help.strip-numbers") + " ", "."));
	}

	private static String word(Site site, String code) {
		return HtmlUtils.htmlEscape(site.word(code).orElse(""));
	}

}
