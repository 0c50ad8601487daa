/**
 * Property tests try new texts at every run at a desk. In CI they try the same ones, so that a verdict is about the commit
 * and can be repeated; what a desk finds goes into a table.
 */
import fc from 'fast-check';

if (process.env.CI) fc.configureGlobal({ seed: 20_261_121 });
