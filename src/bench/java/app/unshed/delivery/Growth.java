package app.unshed.delivery;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.unshed.UnshedApplication;
import app.unshed.content.SiteAddresses;
import app.unshed.edition.PublishedContent;
import app.unshed.finder.Finder;
import app.unshed.loading.ContentLoader;
import app.unshed.loading.SiteFolder;
import org.eclipse.jetty.server.LocalConnector;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.jetty.JettyWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.util.FileSystemUtils;

/**
 * How the product grows with its content: our reasons, copied under other names until
 * there are as many as each argument says, each time in JVMs of their own. Prints a table,
 * and draws it to {@code target/growth.svg}.
 */
public final class Growth {

	/** A part of them is for what is no content of ours; the rest of what is resident. */
	private static final List<String> SMALL_HEAP = List.of("-Xmx300m", "-XX:+UseSerialGC");

	private Growth() {
	}

	public static void main(String[] args) throws Exception {
		switch (args[0]) {
			case "times" -> onSite(args[1], Growth::times);
			case "memory" -> onSite(args[1], Growth::memory);
			default -> compare(Arrays.stream(args).map(Integer::valueOf).toList());
		}
	}

	private static void compare(List<Integer> sizes) throws Exception {
		List<GrowthPlot.Size> measured = new ArrayList<>();
		for (int reasons : sizes) {
			List<Double> values = new ArrayList<>(inOwnJvm(List.of(), "times", reasons));
			values.addAll(inOwnJvm(SMALL_HEAP, "memory", reasons));
			measured.add(new GrowthPlot.Size(reasons, values));
		}
		GrowthPlot plot = new GrowthPlot(measured);
		System.out.println(plot.table());
		Files.writeString(Path.of("target", "growth.svg"), plot.svg());
	}

	private static List<Double> inOwnJvm(List<String> options, String what, int reasons) throws Exception {
		List<String> command = new ArrayList<>();
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		command.addAll(options);
		command.addAll(List.of("-cp", System.getProperty("java.class.path"), Growth.class.getName(), what,
				Integer.toString(reasons)));
		Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
		String said = new String(process.getInputStream().readAllBytes());
		if (process.waitFor() != 0) {
			System.err.println(what + " of " + reasons + " reasons failed: " + said);
			return GrowthPlot.unknown(what);
		}
		String last = said.lines().reduce("", (before, line) -> line);
		return Stream.of(last.split(" ")).map(Double::valueOf).toList();
	}

	private static void onSite(String reasons, Measuring measuring) throws Exception {
		Path folder = Files.createTempDirectory("unshed-growth");
		try {
			SiteFolder site = new SiteFolder(folder);
			site.layOver(Path.of("content"));
			site.multiplyReasons(Integer.parseInt(reasons));
			System.out.println(measuring.of(site)
				.stream()
				.map((value) -> String.format(Locale.ROOT, "%.6f", value))
				.collect(Collectors.joining(" ")));
		}
		finally {
			FileSystemUtils.deleteRecursively(folder);
		}
		System.exit(0); // whatever is still drawn
	}

	/** In the order of {@link GrowthPlot#TIMES}. */
	private static List<Double> times(SiteFolder site) throws Exception {
		ContentLoader loader = ContentLoader.ofEdits(Clock.systemDefaultZone());
		double cold = seconds(() -> loader.load(site.root(), Locale.ENGLISH));
		double again = edits(site, () -> loader.load(site.root(), Locale.ENGLISH));
		double warm = seconds(() -> new ContentLoader(Clock.systemDefaultZone()).load(site.root(), Locale.ENGLISH));
		double drawnCold = 0;
		double drawnWarm = 0;
		double pages = 0;
		double answer = 0;
		for (int round = 0; round < 2; round++) {
			try (ServletWebServerApplicationContext context = open(site, "--unshed.preview=false")) {
				drawnCold = drawnWarm;
				drawnWarm = seconds(() -> drawAll(context));
				pages = addresses(context).size();
				context.getBean(Finder.class).answer("It is learned by now");
				answer = seconds(() -> context.getBean(Finder.class).answer("Nothing moves me any more"));
			}
		}
		return List.of(cold, again, served(site), (cold + drawnCold) * 1000 / pages, (warm + drawnWarm) * 1000 / pages,
				answer);
	}

	/** From a file that changed to the page that shows it, for whoever edits. */
	private static double served(SiteFolder site) throws Exception {
		try (ServletWebServerApplicationContext context = open(site, "--unshed.preview=true")) {
			LocalConnector connector = connector(context);
			connector.getResponse(request("/reasons/medications"));
			return edits(site, () -> {
				String page = connector.getResponse(request("/reasons/medications"));
				if (!page.contains("marmalade")) {
					throw new IllegalStateException("The edit is not shown: " + page);
				}
				return page;
			});
		}
	}

	/** What is resident when all is drawn and learned, and how long the largest page. */
	private static List<Double> memory(SiteFolder site) throws Exception {
		try (ServletWebServerApplicationContext context = open(site, "--unshed.preview=false")) {
			drawAll(context);
			context.getBean(Finder.class).answer("It is learned by now");
			LocalConnector connector = connector(context);
			connector.getResponse(request("/search?q=grief"));
			double largest = 0;
			for (String address : SiteAddresses.FIXED) {
				largest = Math.max(largest, connector.getResponse(request(address)).length());
			}
			return List.of(heap(), resident(), largest / 1e6);
		}
	}

	private static ServletWebServerApplicationContext open(SiteFolder site, String preview) {
		return (ServletWebServerApplicationContext) SpringApplication.run(UnshedApplication.class,
				"--unshed.content=" + site.root(), preview, "--server.port=0", "--logging.level.root=error");
	}

	private static LocalConnector connector(ServletWebServerApplicationContext context) throws Exception {
		LocalConnector connector = new LocalConnector(((JettyWebServer) context.getWebServer()).getServer());
		connector.start();
		return connector;
	}

	private static String request(String address) {
		return "GET %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".formatted(address);
	}

	private static List<String> addresses(ServletWebServerApplicationContext context) {
		return SiteAddresses.all(context.getBean(PublishedContent.class).get());
	}

	/** From the moment the server is open. */
	private static boolean drawAll(ServletWebServerApplicationContext context) throws InterruptedException {
		PageStore store = context.getBean(PageStore.class);
		List<String> addresses = addresses(context);
		String last = addresses.get(addresses.size() - 1); // they are drawn in this order
		while (store.page(last) == null) {
			Thread.sleep(1);
		}
		return true;
	}

	/** The median of some edits, each of another text, of which the first few are not told. */
	private static double edits(SiteFolder site, Callable<?> see) throws Exception {
		List<Double> all = new ArrayList<>();
		for (int edit = 0; edit < 15; edit++) {
			site.replace("reasons/medications.md", "(?m)^## (.*) \\{#why}", "## It began with marmalade " + "again ".repeat(1 + edit) + "{#why}");
			all.add(seconds(see));
		}
		return all.subList(5, all.size()).stream().sorted().toList().get(5);
	}

	private static double seconds(Callable<?> work) throws Exception {
		long start = System.nanoTime();
		work.call();
		return (System.nanoTime() - start) / 1e9;
	}

	private static double heap() {
		for (int i = 0; i < 3; i++) {
			System.gc();
		}
		return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6;
	}

	/** As Linux counts it. */
	private static double resident() throws Exception {
		return Files.readAllLines(Path.of("/proc/self/status"))
			.stream()
			.filter((line) -> line.startsWith("VmRSS:"))
			.mapToDouble((line) -> Double.parseDouble(line.replaceAll("\\D", "")) * 1024 / 1e6)
			.findFirst()
			.orElse(Double.NaN);
	}

	/** Measures one size. */
	private interface Measuring {

		List<Double> of(SiteFolder site) throws Exception;

	}

}
