/** What runs need of the memory there is, so that too large ones are refused beforehand. */
package carryover.studies.cnn.memory;
