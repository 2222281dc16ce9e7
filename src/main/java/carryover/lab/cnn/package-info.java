/** What only the study of inherited filters has on screen. */
package carryover.lab.cnn;
