/** The bytes of a PDF come in, the text of its text layer goes out: paragraphs in reading order, title, author, dates. */
@NullMarked
package dev.enishi.analysis.pdf;

import org.jspecify.annotations.NullMarked;
