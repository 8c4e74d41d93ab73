/** The border to the network: a link comes in, the bytes of a page go out, or the reason why not. */
@NullMarked
package dev.enishi.analysis.fetch;

import org.jspecify.annotations.NullMarked;
