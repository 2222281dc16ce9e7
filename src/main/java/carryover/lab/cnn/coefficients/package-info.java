/** The coefficients of signal and noise over the steps. */
package carryover.lab.cnn.coefficients;
