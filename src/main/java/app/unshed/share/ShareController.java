package app.unshed.share;

import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;
import java.util.function.Supplier;

import app.unshed.content.ContentSnapshot;
import app.unshed.content.Piece;
import app.unshed.content.ShareCode;
import app.unshed.content.SiteAddresses;
import app.unshed.page.Frame;
import app.unshed.page.LastingAnswer;
import app.unshed.page.NoSuchPageException;
import app.unshed.page.QrPicture;
import app.unshed.page.Share;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** Answers with the ways to send a page, and with the page where somebody was sent it. */
@Controller
class ShareController {

	private static final MediaType SVG = MediaType.valueOf("image/svg+xml");

	private final Supplier<ContentSnapshot> content;

	ShareController(Supplier<ContentSnapshot> content) {
		this.content = content;
	}

	@GetMapping(SiteAddresses.SHARE + "/{*of}")
	String ways(@PathVariable("of") String of, Model model, HttpServletResponse response) {
		response.setHeader("X-Robots-Tag", "noindex");
		model.addAttribute("page", SharePage.of(of, this.content.get()).orElseThrow(NoSuchPageException::new));
		return "share";
	}

	/** Shows the page itself, in a frame that says nothing of it. */
	@GetMapping(SiteAddresses.DISCREET + "{code}")
	String discreet(@PathVariable String code, @ModelAttribute("frame") Frame frame, HttpServletRequest request,
			HttpServletResponse response) {
		Piece piece = piece(code);
		request.setAttribute(Frame.DISCREET, SiteAddresses.ofDiscreet(code));
		response.setHeader("X-Robots-Tag", "noindex");
		// Not in the page, where whoever draws a preview could see it.
		response.setHeader(HttpHeaders.LINK, "<" + frame.canonical(piece.address()) + ">; rel=\"canonical\"");
		return "forward:" + piece.address();
	}

	@GetMapping({ SiteAddresses.QR + "{code}.svg", SiteAddresses.QR + "{code}/{place}.svg" })
	ResponseEntity<byte[]> picture(HttpServletRequest request, @PathVariable String code,
			@ModelAttribute("frame") Frame frame) {
		Share share = share(code, (any) -> any.pictureAddress().equals(request.getRequestURI()));
		return square(frame.canonical(share.address()));
	}

	@GetMapping({ SiteAddresses.DISCREET_QR + "{code}.svg", SiteAddresses.DISCREET_QR + "{code}/{place}.svg" })
	ResponseEntity<byte[]> discreetPicture(HttpServletRequest request, @PathVariable String code,
			@ModelAttribute("frame") Frame frame) {
		Share share = share(code, (any) -> any.discreetPictureAddress().equals(request.getRequestURI()));
		return square(frame.canonical(share.discreetAddress()));
	}

	private static ResponseEntity<byte[]> square(String address) {
		byte[] svg = QrPicture.of(address).svg().getBytes(StandardCharsets.UTF_8);
		return LastingAnswer.of(svg, SVG);
	}

	private Share share(String code, Predicate<Share> asked) {
		return SharePage.shares(piece(code), this.content.get().site())
			.filter(asked)
			.findFirst()
			.orElseThrow(NoSuchPageException::new);
	}

	private Piece piece(String code) {
		return this.content.get()
			.pieces()
			.filter((piece) -> ShareCode.of(piece).value().equals(code))
			.findFirst()
			.orElseThrow(NoSuchPageException::new);
	}

}
