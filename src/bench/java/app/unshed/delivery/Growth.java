package app.unshed.delivery;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import app.unshed.UnshedApplication;
import app.unshed.content.SiteAddresses;
import app.unshed.edition.PublishedContent;
import app.unshed.finder.Finder;
import app.unshed.loading.ContentLoader;
import app.unshed.loading.SiteFolder;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/**
 * How the product grows with its content: our reasons, copied under other names until
 * there are as many as each argument says, each time in a JVM of its own.
 */
public final class Growth {

	private Growth() {
	}

	public static void main(String[] args) throws Exception {
		if (args[0].equals("of")) {
			new Measured(Integer.parseInt(args[1])).print();
			return;
		}
		System.out.println("| reasons | first load, s | load after an edit, s | drawn and gzipped, s | a page, ms "
				+ "| heap kept, MB | answer of the finder, ms |");
		System.out.println("| --- | --- | --- | --- | --- | --- | --- |");
		for (String reasons : args) {
			int outcome = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
					System.getProperty("java.class.path"), Growth.class.getName(), "of", reasons)
				.inheritIO()
				.start()
				.waitFor();
			if (outcome != 0) {
				throw new IllegalStateException(reasons + " reasons ended with " + outcome);
			}
		}
	}

	/** One size. */
	private record Measured(int reasons) {

		void print() throws Exception {
			Path folder = Files.createTempDirectory("unshed-growth");
			try {
				SiteFolder site = new SiteFolder(folder);
				site.layOver(Path.of("content"));
				site.multiplyReasons(this.reasons);
				print(site);
			}
			finally {
				FileSystemUtils.deleteRecursively(folder);
			}
		}

		private void print(SiteFolder site) throws Exception {
			ContentLoader loader = new ContentLoader(Clock.systemDefaultZone());
			double first = seconds(() -> loader.load(site.root(), Locale.ENGLISH));
			site.replace("reasons/medications.md", "(?m)^## (.*) \\{#why}", "## It began with marmalade {#why}");
			double again = seconds(() -> loader.load(site.root(), Locale.ENGLISH));
			try (ConfigurableApplicationContext context = SpringApplication.run(UnshedApplication.class,
					"--unshed.content=" + site.root(), "--server.port=0", "--logging.level.root=error")) {
				double drawn = seconds(() -> drawAll(context.getBean(PageStore.class), context));
				context.getBean(Finder.class).answer("It is learned by now");
				double answer = seconds(() -> context.getBean(Finder.class).answer("Nothing moves me any more"));
				int pages = addresses(context).size();
				System.out.printf(Locale.ROOT, "| %d | %.1f | %.1f | %.1f | %.2f | %d | %.1f |%n", this.reasons, first,
						again, drawn, drawn * 1000 / pages, megabytes(), answer * 1000);
			}
		}

		private static List<String> addresses(ConfigurableApplicationContext context) {
			return SiteAddresses.all(context.getBean(PublishedContent.class).get());
		}

		/** From the moment the server is open. */
		private static boolean drawAll(PageStore store, ConfigurableApplicationContext context)
				throws InterruptedException {
			List<String> addresses = addresses(context);
			String last = addresses.get(addresses.size() - 1); // they are drawn in this order
			while (store.page(last) == null) {
				Thread.sleep(1);
			}
			return true;
		}

		private static double seconds(Callable<?> work) throws Exception {
			long start = System.nanoTime();
			work.call();
			return (System.nanoTime() - start) / 1e9;
		}

		private static long megabytes() {
			for (int i = 0; i < 3; i++) {
				System.gc();
			}
			return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
		}

	}

}
