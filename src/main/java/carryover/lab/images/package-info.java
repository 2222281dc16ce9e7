/** What only the study of real images has on screen. */
package carryover.lab.images;
