/** Dense kernels, random streams and statistics; knows no study. The only room that sees ND4J. */
package carryover.numeric;
