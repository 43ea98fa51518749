package app.unshed.article;

import java.util.function.Supplier;

import app.unshed.content.Article;
import app.unshed.content.ArticleId;
import app.unshed.content.ContentSnapshot;
import app.unshed.content.Slug;
import app.unshed.page.NoSuchPageException;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Answers with the page of an article. */
@Controller
class ArticleController {

	private final Supplier<ContentSnapshot> content;

	ArticleController(Supplier<ContentSnapshot> content) {
		this.content = content;
	}

	// The pattern leaves /print.css and the like to the static files.
	@GetMapping("/{id:" + Slug.PATTERN + "}")
	String article(@PathVariable ArticleId id, Model model) {
		Article article = NoSuchPageException.ifNone(this.content.get().articles().get(id));
		model.addAttribute("page", ArticlePage.of(article, this.content.get()));
		return "article";
	}

}
