/** What has changed, for a feed reader. */
@NullMarked
package app.unshed.feed;

import org.jspecify.annotations.NullMarked;
