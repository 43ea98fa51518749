package app.unshed.delivery;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What an operator may set of how answers are sent.
 *
 * @param edgeHeader by which header a cache in front is told how long it may keep an
 * answer: {@code CDN-Cache-Control} (RFC 9213), {@code Surrogate-Control}, or empty for
 * none
 * @param plainCaching whether a cache is told nothing but {@code max-age}, for one that
 * cannot read more
 * @param hstsPreload whether browsers may put the site on the list of those that they
 * only ever open by https
 * @param requestTime how long the head of a request may take in all, and then its body
 * @param answerTime how long a reader may take an answer in all
 * @param idleTime how long a connection may rest
 * @param mostConnections how many may be open at once; 0 for as many as the heap carries
 * @param mostHead how long the head of a request may be, its address included
 * @param mostBody how long its body may be: the longest form of ours, in letters that
 * take nine bytes each
 * @param sendBuffer how much of an answer the system may hold for one slow reader
 * @param accessLog whether each answer is a line in the log, which says nothing of whom
 * it was for
 */
@ConfigurationProperties("unshed.delivery")
public record DeliverySettings(@DefaultValue("CDN-Cache-Control") String edgeHeader,
		@DefaultValue("false") boolean plainCaching, @DefaultValue("false") boolean hstsPreload,
		@DefaultValue("10s") Duration requestTime, @DefaultValue("60s") Duration answerTime,
		@DefaultValue("30s") Duration idleTime, @DefaultValue("0") int mostConnections,
		@DefaultValue("8KB") DataSize mostHead, @DefaultValue("32KB") DataSize mostBody,
		@DefaultValue("64KB") DataSize sendBuffer, @DefaultValue("false") boolean accessLog) {
}
