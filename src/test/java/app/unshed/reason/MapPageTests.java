package app.unshed.reason;

import java.util.List;
import java.util.stream.Stream;

import app.unshed.PageTest;
import app.unshed.Pages;
import app.unshed.content.Reason;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class MapPageTests {

	@Autowired
	Pages pages;

	@Test
	void leadsToEveryReasonFromItsFamily() {
		Document map = this.pages.get("/map");
		assertThat(reasons())
			.allSatisfy((reason) -> assertThat(map.select(".map section." + reason.family() + " a").eachAttr("href"))
				.contains(reason.address()));
		assertThat(map.select(".map a")).hasSameSizeAs(reasons());
	}

	@Test
	void joinsEachTwoOfWhichOneNamesTheOtherOnce() {
		List<String> pairs = reasons().stream()
			.flatMap((reason) -> reason.related()
				.stream()
				.map((other) -> Stream.of(reason.name(), other.value()).sorted().toList().toString()))
			.distinct()
			.toList();
		assertThat(this.pages.get("/map").select(".map__arcs path")).hasSameSizeAs(pairs);
	}

	@Test
	void saysTheSameInWords() {
		Document map = this.pages.get("/map");
		Reason medications = reasons().stream()
			.filter((reason) -> reason.name().equals("medications"))
			.findFirst()
			.orElseThrow();
		assertThat(map.select("#words div:has(a[href=" + medications.address() + "]) dd").eachText())
			.contains("Feeling flat or numb");
		assertThat(map.select("#words dd a")).hasSize(2 * map.select(".map__arcs path").size());
	}

	@Test
	void ordersItsRowsAsTheArcsCountThem() {
		Document map = this.pages.get("/map");
		int rows = map.select(".map h2, .map li").size();
		assertThat(map.expectFirst(".map__arcs").attr("viewBox")).isEqualTo("0 0 100 " + 10 * rows);
		assertThat(map.select(".map__arcs path").eachAttr("d")).allMatch((path) -> path.matches("M0 \\d+ C.* 0 \\d+"));
	}

	private List<Reason> reasons() {
		return List.copyOf(this.pages.content().reasons().values());
	}

}
