package app.unshed;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.io.InputStream;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;

import app.unshed.content.SiteAddresses;
import app.unshed.delivery.DrawAhead;
import app.unshed.review.ContentReview;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Starts the server; or reviews the content where the first argument is {@code check}, or
 * starts only to prepare later starts where it is {@code rehearse}.
 */
@SpringBootApplication
@ConfigurationPropertiesScan
public class UnshedApplication {

	public static void main(String[] args) throws IOException, InterruptedException, ExecutionException {
		if (args.length > 0 && args[0].equals("check")) {
			Path folder = (args.length > 1) ? Path.of(args[1]) : ContentConfiguration.packedContent();
			ContentReview review = new ContentReview(System.out, Clock.systemDefaultZone());
			System.exit(review.review(folder, Locale.ENGLISH) ? 0 : 1);
		}
		if (args.length > 0 && args[0].equals("rehearse")) {
			rehearse(Arrays.copyOfRange(args, 1, args.length));
			return;
		}
		SpringApplication.run(UnshedApplication.class, args);
	}

	/**
	 * Starts, has all pages drawn, asks for two, and ends: so that they can be kept, and
	 * Java can note what a start and an answer take.
	 */
	private static void rehearse(String[] args) throws IOException, InterruptedException, ExecutionException {
		try (ConfigurableApplicationContext context = SpringApplication.run(UnshedApplication.class, args)) {
			context.getBean(DrawAhead.class).await();
			String site = "http://localhost:" + context.getEnvironment().getRequiredProperty("local.server.port");
			for (String address : List.of(SiteAddresses.HOME, SiteAddresses.SEARCH + "?q=numb")) {
				try (InputStream answer = URI.create(site + address).toURL().openStream()) {
					answer.readAllBytes();
				}
			}
		}
	}

}
