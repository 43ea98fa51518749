package app.unshed;

import java.net.URI;
import java.util.Locale;

import org.junit.jupiter.api.Test;

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

	private static UnshedProperties with(String guideKey) {
		return new UnshedProperties(null, Locale.ENGLISH, URI.create("https://example.org"), guideKey, false);
	}

}
