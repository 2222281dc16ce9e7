/** The engine of this study: the network that a setting asks for. */
package carryover.studies.images.engine;
