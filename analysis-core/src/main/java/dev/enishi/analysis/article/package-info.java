/** A raw page comes in, the article on it goes out: title, byline, date and paragraphs, as a document. */
@NullMarked
package dev.enishi.analysis.article;

import org.jspecify.annotations.NullMarked;
