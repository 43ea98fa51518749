package app.unshed.article;

import app.unshed.content.Article;
import app.unshed.content.ContentSnapshot;
import app.unshed.page.PageHead;
import app.unshed.page.Reading;

/** All the page of an article shows. */
record ArticlePage(PageHead head, Article article, Reading reading) {

	static ArticlePage of(Article article, ContentSnapshot content) {
		return new ArticlePage(PageHead.of(article), article, Reading.of(article, content));
	}

}
