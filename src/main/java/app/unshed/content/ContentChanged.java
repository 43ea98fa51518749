package app.unshed.content;

/** Says that another content is shown from now on. */
public record ContentChanged() {
}
