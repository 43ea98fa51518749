package app.unshed.loading;

import java.util.Optional;

/**
 * One file of the content folder.
 *
 * @param path below the language folder, with forward slashes; it ends in one where it is
 * that of a folder which cannot be opened
 * @param text what it holds; empty where it cannot be read as text, which is reported
 */
record TextFile(String path, Optional<String> text) {
}
