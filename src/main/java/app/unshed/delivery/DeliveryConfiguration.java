package app.unshed.delivery;

import org.eclipse.jetty.util.VirtualThreads;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

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
		return (factory) -> {
			factory.setThreadPool(threads());
			factory.addServerCustomizers((server) -> server.setHandler(new StoredPages(server.getHandler(), store)));
		};
	}

	/**
	 * Threads of the system for what never waits, and where Java has them virtual ones
	 * for what may. Boot would make all of them virtual, those of the selectors too.
	 */
	private static QueuedThreadPool threads() {
		QueuedThreadPool pool = new QueuedThreadPool();
		pool.setVirtualThreadsExecutor(VirtualThreads.getDefaultVirtualThreadsExecutor());
		return pool;
	}

}
