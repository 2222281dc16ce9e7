/** The coefficients of signal and noise over the steps. */
package carryover.lab.coefficients;
