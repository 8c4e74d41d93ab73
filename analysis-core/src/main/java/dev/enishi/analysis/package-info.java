/** The front door: {@link dev.enishi.analysis.ArticleAnalyzer} reads one article and gives an {@link dev.enishi.analysis.Analysis}. */
@NullMarked
package dev.enishi.analysis;

import org.jspecify.annotations.NullMarked;
