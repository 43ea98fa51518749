package app.unshed;

import java.net.URI;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class UnshedPropertiesTests {

	@Test
	void takesAKeyThatCannotBeGuessed() {
		assertThat(with("k".repeat(32)).guideKey()).hasSize(32);
		assertThat(with(null).guideKey()).isNull();
	}

	@Test
	void refusesAShortKeyAndDoesNotRepeatIt() {
		assertThatIllegalArgumentException().isThrownBy(() -> with("secret")).withMessageNotContaining("secret");
	}

	@ParameterizedTest
	@ValueSource(strings = { "mailto:security@example.org", "https://example.org/security", "tel:+1-201-555-0123" })
	void takesAContactThatCanBeReached(URI contact) {
		assertThat(withContact(contact).securityContact()).isEqualTo(contact);
	}

	@ParameterizedTest
	@ValueSource(strings = { "security@example.org", "http://example.org/security", "mailto:nobody" })
	void refusesAContactThatIsNone(URI contact) {
		assertThatIllegalArgumentException().isThrownBy(() -> withContact(contact))
			.withMessageContaining(contact.toString());
	}

	private static UnshedProperties withContact(URI contact) {
		return new UnshedProperties(null, Locale.ENGLISH, URI.create("https://example.org"), null, contact, null,
				false);
	}

	private static UnshedProperties with(String guideKey) {
		return new UnshedProperties(null, Locale.ENGLISH, URI.create("https://example.org"), guideKey, null, null,
				false);
	}

}
