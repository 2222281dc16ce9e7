/** Two-layer ReLU students and teachers (docs/model-deep-linear.md §11). */
package carryover.studies.linear.relu;
