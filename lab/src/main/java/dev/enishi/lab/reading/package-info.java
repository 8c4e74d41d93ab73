/** Times the stages of reading an article beside Kuromoji alone. */
@NullMarked
package dev.enishi.lab.reading;

import org.jspecify.annotations.NullMarked;
