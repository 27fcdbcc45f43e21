import css from './tone.module.css';

const TONES = [css.tone1, css.tone2, css.tone3, css.tone4, css.tone5];

/** The fill of a group of criteria, by its place among all groups: there are at most five. */
export const toneClass = (place: number) => TONES[place];
