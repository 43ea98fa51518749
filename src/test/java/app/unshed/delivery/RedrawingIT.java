package app.unshed.delivery;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import app.unshed.FixedDay;
import app.unshed.content.ContentSnapshot;
import app.unshed.content.SiteAddresses;
import app.unshed.loading.ContentLoader;
import app.unshed.loading.SiteFolder;
import jakarta.servlet.Filter;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.test.context.bean.override.convention.TestBean;

import static org.assertj.core.api.Assertions.assertThat;

/** After an edit what shows it is drawn again, and nothing else. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import({ FixedDay.class, RedrawingIT.Watched.class })
class RedrawingIT {

	private static final AtomicReference<ContentSnapshot> SHOWN = new AtomicReference<>();

	private static final ContentLoader LOADER = new ContentLoader(FixedDay.CLOCK);

	@TempDir
	static Path folder;

	private static SiteFolder site;

	private final HttpClient client = HttpClient.newHttpClient();

	@LocalServerPort
	int port;

	@TestBean(name = "latestContent", methodName = "shown")
	Supplier<ContentSnapshot> content;

	@Autowired
	Set<String> drawn;

	static Supplier<ContentSnapshot> shown() {
		return SHOWN::get;
	}

	@BeforeAll
	static void load() throws IOException {
		site = new SiteFolder(folder);
		site.layOver(Path.of("content"));
		read();
	}

	private static void read() {
		SHOWN.set(LOADER.load(site.root(), Locale.ENGLISH).withoutDrafts());
	}

	@BeforeEach
	void drawAll() throws Exception {
		answers();
		this.drawn.clear();
	}

	@Test
	void nothingIsDrawnAgainWhereTheSameIsReadAgain() throws Exception {
		read();
		answers();
		assertThat(this.drawn).isEmpty();
	}

	@Test
	void anEditOfOneReasonDrawsThePagesAgainThatShowIt() throws Exception {
		Map<String, String> before = answers();
		site.replace("reasons/medications.md", "(?m)^## (.*) \\{#why}", "## It began with marmalade {#why}");
		read();
		this.drawn.clear();
		Map<String, String> after = answers();
		Set<String> changed = after.keySet()
			.stream()
			.filter((address) -> !after.get(address).equals(before.get(address)))
			.collect(Collectors.toCollection(TreeSet::new));
		assertThat(changed).contains("/reasons/medications");
		assertThat(this.drawn).containsAll(changed).hasSizeLessThan(after.size() / 3);
	}

	private Map<String, String> answers() throws Exception {
		Map<String, String> answers = new LinkedHashMap<>();
		for (String address : SiteAddresses.all(SHOWN.get())) {
			HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + address)).build();
			answers.put(address, this.client.send(request, BodyHandlers.ofString()).body());
		}
		return answers;
	}

	private static boolean isKept(ServletResponse response) {
		return ((HttpServletResponse) response).getHeader("Cache-Control").contains("public");
	}

	/** Notes what is drawn. */
	@TestConfiguration
	static class Watched {

		@Bean
		Set<String> drawn() {
			return new ConcurrentSkipListSet<>();
		}

		@Bean
		FilterRegistrationBean<Filter> watch(Set<String> drawn) {
			FilterRegistrationBean<Filter> watch = new FilterRegistrationBean<>((request, response, chain) -> {
				chain.doFilter(request, response);
				if (request.getAttribute(UnchangedPages.DRAWN_FROM) != null
						&& request.getAttribute(UnchangedPages.UNCHANGED) == null && isKept(response)) {
					drawn.add(((HttpServletRequest) request).getRequestURI());
				}
			});
			watch.setOrder(Ordered.HIGHEST_PRECEDENCE);
			return watch;
		}

	}

}
