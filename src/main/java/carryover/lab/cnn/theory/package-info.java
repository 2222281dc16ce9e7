/** What the theory card says of inherited filters besides what it says of every study. */
package carryover.lab.cnn.theory;
