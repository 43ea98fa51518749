package app.unshed.delivery;

import org.springframework.boot.jetty.servlet.JettyServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the store before everything else that answers. */
@Configuration(proxyBeanMethods = false)
class DeliveryConfiguration {

	@Bean
	WebServerFactoryCustomizer<JettyServletWebServerFactory> storedPages(PageStore store) {
		return (factory) -> factory
			.addServerCustomizers((server) -> server.setHandler(new StoredPages(server.getHandler(), store)));
	}

}
