/** The model of the study of inherited filters as a picture. */
package carryover.lab.cnn.picture;
