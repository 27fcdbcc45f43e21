/** What stands on the page of a question and takes the advisor: one file, fetched once the question can be answered. */
export { byTheAdvisor } from '../../outlook/use-next-question.ts';
export { EnoughAnswers } from './EnoughAnswers.tsx';
export { RuledOutHere } from './RuledOutHere.tsx';
export { Standings } from './Standings.tsx';
export { StillOpen } from './StillOpen.tsx';
export { UseOf } from './UseOf.tsx';
