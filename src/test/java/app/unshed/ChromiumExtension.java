package app.unshed;

import java.io.IOException;
import java.io.UncheckedIOException;

import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands a test the browser, one for all tests of a run. */
final class ChromiumExtension implements ParameterResolver {

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
		return parameter.getParameter().getType() == Browser.class;
	}

	@Override
	public Browser resolveParameter(ParameterContext parameter, ExtensionContext test) {
		// What is kept at the root is closed when the last test has ended.
		return test.getRoot()
			.getStore(Namespace.create(Chromium.class))
			.computeIfAbsent(Chromium.class, (key) -> start(), Chromium.class)
			.browser();
	}

	private static Chromium start() {
		try {
			return Chromium.start();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
