package app.unshed.delivery;

import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.VirtualThreads;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

import org.springframework.boot.jetty.JettyWebServer;
import org.springframework.boot.jetty.servlet.JettyServletWebServerFactory;
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

	/**
	 * With the store in front of all that Boot puts in front, which counts the requests
	 * to wait for at the end: those for what is kept have never to be waited for.
	 */
	@Bean
	JettyServletWebServerFactory servers(PageStore store, DeliverySettings settings) {
		int mostBytes = (int) settings.mostBody().toBytes();
		JettyServletWebServerFactory factory = new JettyServletWebServerFactory() {

			@Override
			protected JettyWebServer getJettyWebServer(Server server) {
				server.setHandler(new StoredPages(new WholeBody(server.getHandler(), mostBytes), store));
				return super.getJettyWebServer(server);
			}

		};
		factory.setThreadPool(threads());
		return factory;
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
