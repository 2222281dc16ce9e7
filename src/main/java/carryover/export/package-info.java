/** What leaves the program: summaries, tables, arrays and pictures, as bytes on a stream. */
package carryover.export;
