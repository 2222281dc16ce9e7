/** The one engine of both modes. */
package carryover.studies.kernel.engine;
