package app.unshed;

import app.unshed.delivery.DrawAhead;
import app.unshed.edition.ContentOfTheDay;
import app.unshed.edition.PublishedContent;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Has the pages of an edit drawn before it is shown, as they will be seen today. */
@Component
class ComingEdition {

	private final DrawAhead ahead;

	private final ContentOfTheDay days;

	ComingEdition(DrawAhead ahead, @Qualifier("contentOfTheDay") ContentOfTheDay days) {
		this.ahead = ahead;
		this.days = days;
	}

	@EventListener
	void draw(PublishedContent.Coming coming) {
		this.ahead.prepare(this.days.ahead(coming.content()));
	}

}
