package app.unshed.article;

import java.util.Optional;

import app.unshed.content.Article;
import app.unshed.content.ContentSnapshot;
import app.unshed.page.PageHead;
import app.unshed.page.Reading;

/**
 * All the page of an article shows.
 *
 * @param way the drawing of the way it tells of, or none
 */
record ArticlePage(PageHead head, Article article, Optional<Way> way, Reading reading) {

	static ArticlePage of(Article article, ContentSnapshot content) {
		return new ArticlePage(PageHead.of(article), article, Way.of(article, content), Reading.of(article, content));
	}

}
