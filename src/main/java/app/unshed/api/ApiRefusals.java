package app.unshed.api;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

import app.unshed.content.ContentSnapshot;
import app.unshed.content.Nearest;
import app.unshed.content.Piece;
import app.unshed.content.SiteAddresses;
import app.unshed.content.WrittenAddress;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Tells a program that asks where there is nothing the way to what it meant, or why it
 * gets no answer.
 */
@Component
class ApiRefusals {

	private static final Set<String> READING = Set.of("GET", "HEAD");

	private final Supplier<ContentSnapshot> content;

	private final ApiMethods methods;

	ApiRefusals(Supplier<ContentSnapshot> content, ApiMethods methods) {
		this.content = content;
		this.methods = methods;
	}

	ResponseEntity<?> to(HttpServletRequest request) {
		String address = request.getRequestURI();
		List<HttpMethod> allowed = this.methods.at(address);
		if (!allowed.isEmpty()) {
			return ApiRefusal.allowing(allowed).build();
		}
		ContentSnapshot shown = this.content.get();
		return Optional.of(new WrittenAddress(address))
			.filter((written) -> READING.contains(request.getMethod())) // what was sent
																		// is not sent on
			.flatMap((written) -> written.present(shown))
			.<ResponseEntity<?>>map(ApiRefusals::movedTo)
			.orElseGet(() -> ApiRefusal.notFound(nearest(address.toLowerCase(Locale.ROOT), shown)).build());
	}

	private static ResponseEntity<Void> movedTo(String address) {
		return ResponseEntity.status(HttpStatus.PERMANENT_REDIRECT).header(HttpHeaders.LOCATION, address).build();
	}

	/** The ids that may have been meant by the last part of an address. */
	private static List<String> nearest(String address, ContentSnapshot shown) {
		String typed = address.substring(address.lastIndexOf('/') + 1);
		List<String> names = Stream.of(shown.reasons(), shown.strategies())
			.flatMap((pieces) -> pieces.values().stream())
			.filter((piece) -> address.equals(SiteAddresses.ofData(piece.kind().address(typed))))
			.map(Piece::name)
			.toList();
		return Nearest.meant(typed, names);
	}

}
