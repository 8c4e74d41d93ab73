/** Documents with what they say come in and are remembered; facts with every place that states them go out. */
@NullMarked
package dev.enishi.analysis.graph;

import org.jspecify.annotations.NullMarked;
