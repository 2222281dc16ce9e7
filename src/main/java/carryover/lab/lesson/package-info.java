/** What an opened preset says and asks: notes, predict, then reveal. */
package carryover.lab.lesson;
