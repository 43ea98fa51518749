package app.unshed;

import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

import app.unshed.card.Cards;
import app.unshed.content.ContentSnapshot;
import app.unshed.delivery.FurtherAddresses;
import app.unshed.guide.Seal;
import app.unshed.page.SiteWords;
import app.unshed.wellknown.SecurityContact;

import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.FixedLocaleResolver;

/** Gives every page its day, its words and its language. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration {

	/** The only source of time, so that a test can choose the day. */
	@Bean
	Clock clock() {
		return Clock.systemDefaultZone();
	}

	/**
	 * Does what nobody waits for, one thing after the other, so that it takes no more
	 * than one core from readers.
	 */
	@Bean
	ExecutorService quietly() {
		return Executors.newSingleThreadExecutor((work) -> {
			Thread thread = new Thread(work, "quietly");
			thread.setDaemon(true);
			return thread;
		});
	}

	@Bean
	FurtherAddresses cardsAhead(Cards cards) {
		return cards::addresses;
	}

	@Bean
	MessageSource messageSource(Supplier<ContentSnapshot> content) {
		return new SiteWords(() -> content.get().site());
	}

	@Bean
	Seal guideSeal(UnshedProperties properties) {
		return new Seal(properties.guideKey());
	}

	@Bean
	SecurityContact securityContact(UnshedProperties properties) {
		return new SecurityContact(properties.securityContact());
	}

	// The language is the content's, never the browser's: a page is the same for
	// everybody.
	@Bean
	LocaleResolver localeResolver(UnshedProperties properties) {
		return new FixedLocaleResolver(properties.language());
	}

}
