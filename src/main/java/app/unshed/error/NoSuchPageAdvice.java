package app.unshed.error;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import app.unshed.content.ContentSnapshot;
import app.unshed.content.Piece;
import app.unshed.content.SiteAddresses;
import app.unshed.page.NoSuchPageException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/**
 * Leads from the former address of a renamed page, and from another way to write the
 * address of a page, to the one it has, in one step. Any other address that no page has,
 * and one whose last part cannot be a name at all, is an unknown address.
 */
@ControllerAdvice
class NoSuchPageAdvice {

	private final Supplier<ContentSnapshot> content;

	NoSuchPageAdvice(Supplier<ContentSnapshot> content) {
		this.content = content;
	}

	@ExceptionHandler({ NoSuchPageException.class, MethodArgumentTypeMismatchException.class,
			NoResourceFoundException.class })
	void noSuchPage(HttpServletRequest request, HttpServletResponse response) throws IOException {
		Optional<String> present = isAskedFor(request) ? present(WrittenAddress.plain(request.getRequestURI()))
			.filter((address) -> !address.equals(request.getRequestURI())) : Optional.empty();
		if (present.isEmpty()) {
			response.sendError(HttpServletResponse.SC_NOT_FOUND);
		}
		else {
			response.setStatus(HttpStatus.PERMANENT_REDIRECT.value());
			response.setHeader(HttpHeaders.LOCATION, present.get());
		}
	}

	/** What was sent is not sent on to another address. */
	private static boolean isAskedFor(HttpServletRequest request) {
		return HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod());
	}

	private Optional<String> present(String plain) {
		ContentSnapshot shown = this.content.get();
		return shown.formerlyAt(plain)
			.map(Piece::address)
			.or(() -> Stream.concat(SiteAddresses.all(shown).stream(), SiteAddresses.beside(shown))
				.filter(plain::equals)
				.findFirst())
			.or(() -> shown.pieces().flatMap((piece) -> sent(plain, piece)).findFirst());
	}

	/** The way to send a piece, or a place on it, under the name it has now. */
	private static Stream<String> sent(String plain, Piece piece) {
		return piece.formerAddresses()
			.map(SiteAddresses::ofShare)
			.filter((former) -> (plain + "/").startsWith(former + "/"))
			.map((former) -> SiteAddresses.ofShare(piece.address()) + plain.substring(former.length()));
	}

}
