/** What only the study of adaptive kernels has on screen. */
package carryover.lab.kernel;
