/** The JSON forms that programs outside rely on: documents, pages, analyses and answers. */
@NullMarked
package dev.enishi.analysis.json;

import org.jspecify.annotations.NullMarked;
