package app.unshed;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;

import app.unshed.review.ContentReview;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/**
 * Starts the server, or reviews the content where the first argument is {@code check}.
 */
@SpringBootApplication
@ConfigurationPropertiesScan
public class UnshedApplication {

	public static void main(String[] args) throws IOException {
		if (args.length > 0 && args[0].equals("check")) {
			Path folder = (args.length > 1) ? Path.of(args[1]) : ContentConfiguration.packedContent();
			ContentReview review = new ContentReview(System.out, Clock.systemDefaultZone());
			System.exit(review.review(folder, Locale.ENGLISH) ? 0 : 1);
		}
		SpringApplication.run(UnshedApplication.class, args);
	}

}
