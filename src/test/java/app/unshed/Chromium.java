package app.unshed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;

/** A Chromium for the journeys: the one that is installed, or else one it installs. */
final class Chromium implements AutoCloseable {

	private static final List<String> PLACES = List.of("/usr/bin/chromium", "/usr/bin/chromium-browser",
			"/usr/bin/google-chrome", "/usr/bin/google-chrome-stable");

	private static final List<String> QUIET_AND_ALONE = List.of("--headless", "--no-sandbox", "--disable-gpu",
			"--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
			"--disable-sync");

	private final Playwright playwright;

	private final Browser browser;

	private Chromium(Optional<Path> executable) {
		// Without this, Playwright fetches three browsers that nobody asked for.
		this.playwright = Playwright
			.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
		LaunchOptions options = new LaunchOptions().setArgs(QUIET_AND_ALONE);
		executable.ifPresent(options::setExecutablePath);
		this.browser = this.playwright.chromium().launch(options);
	}

	static Chromium start() throws IOException, InterruptedException {
		Optional<Path> installed = installed();
		if (installed.isEmpty() && isRootOnDebian() && run("apt-get", "update")
				&& run("apt-get", "install", "-y", "--no-install-recommends", "chromium")) {
			installed = installed();
		}
		if (installed.isEmpty() && !run(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
				System.getProperty("java.class.path"), "com.microsoft.playwright.CLI", "install", "chromium")) {
			throw new IllegalStateException("No Chromium: set CHROMIUM to one, or install one of " + PLACES
					+ ", or run as root on Debian, or let Playwright reach its download server.");
		}
		return new Chromium(installed);
	}

	private static Optional<Path> installed() {
		return Stream.concat(Stream.ofNullable(System.getenv("CHROMIUM")), PLACES.stream())
			.map(Path::of)
			.filter(Files::isExecutable)
			.findFirst();
	}

	private static boolean isRootOnDebian() {
		return "root".equals(System.getProperty("user.name")) && Files.exists(Path.of("/etc/debian_version"));
	}

	private static boolean run(String... command) throws IOException, InterruptedException {
		ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
		builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
		Process process = builder.start();
		return process.waitFor(10, TimeUnit.MINUTES) && process.exitValue() == 0;
	}

	Browser browser() {
		return this.browser;
	}

	@Override
	public void close() {
		this.playwright.close();
	}

}
