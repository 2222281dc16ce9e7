/** Formulas as mathematicians write them: fractions and roots around plain Unicode. */
package carryover.ui.formula;
