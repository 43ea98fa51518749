package app.unshed.finder;

import java.nio.file.Path;
import java.util.Locale;

import app.unshed.FixedDay;
import app.unshed.content.ContentSnapshot;
import app.unshed.loading.ContentLoader;
import org.junit.jupiter.api.Test;

class FinderSpeed {

	@Test
	void tells() {
		for (int i = 0; i < 5; i++) {
			long a = System.nanoTime();
			ContentSnapshot content = new ContentLoader(FixedDay.CLOCK).load(Path.of("content"), Locale.ENGLISH);
			long b = System.nanoTime();
			new FinderIndex(content);
			long c = System.nanoTime();
			System.out.printf("load %d ms, index %d ms%n", (b - a) / 1000000, (c - b) / 1000000);
		}
	}

}
