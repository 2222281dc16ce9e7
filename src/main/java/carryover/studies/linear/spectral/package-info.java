/** Curves over training time in the eigenbasis of the data, without the data. */
package carryover.studies.linear.spectral;
