/** What the theory says of real pairs of tasks (docs/model-real-images.md §3). */
package carryover.studies.images.theory;
