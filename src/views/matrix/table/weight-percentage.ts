/** A weight from 0 to 1: 0.095 -> "9.5%". */
export const weightPercentage = (weight: number) => `${(weight * 100).toFixed(1)}%`;
