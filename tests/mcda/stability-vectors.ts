import { minMax } from './value-functions.ts';
import fiveByThree from './vectors/st-01-derived-5x3.json';
import rov from './vectors/st-03-derived-rov-minmax.json';

/** The derived examples of stability, with their measurements turned into values. */
export const stabilityVectors = [
  { ...fiveByThree, values: fiveByThree.input.values, weights: fiveByThree.input.weights },
  { ...rov, values: minMax(rov.input.matrix, rov.input.directions), weights: rov.input.weights },
];
