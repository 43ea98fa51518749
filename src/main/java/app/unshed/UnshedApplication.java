package app.unshed;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the server. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class UnshedApplication {

	public static void main(String[] args) {
		SpringApplication.run(UnshedApplication.class, args);
	}

}
