/** Replay of a finished run: play, pause, step, scrub, speed, loop. */
package carryover.lab.playback;
