package app.unshed.delivery;

import org.springframework.boot.jetty.servlet.JettyServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the store before everything else that answers, and asks it before drawing. */
@Configuration(proxyBeanMethods = false)
class DeliveryConfiguration {

	@Bean
	WebMvcConfigurer unchangedPagesFirst(UnchangedPages unchanged) {
		return new WebMvcConfigurer() {

			@Override
			public void addInterceptors(InterceptorRegistry registry) {
				registry.addInterceptor(unchanged);
			}

		};
	}

	@Bean
	WebServerFactoryCustomizer<JettyServletWebServerFactory> storedPages(PageStore store) {
		return (factory) -> factory
			.addServerCustomizers((server) -> server.setHandler(new StoredPages(server.getHandler(), store)));
	}

}
