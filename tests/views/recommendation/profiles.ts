import { compile } from '../../../src/compiler/compile.ts';
import { faultReport } from '../../../src/compiler/plugin.ts';
import { EMPTY_PROFILE, type Profile } from '../../../src/knowledge/profile.ts';
import { contentWith } from '../../fixtures/small-content.ts';

/** Answers to the small model's questions. */
export function answering(answers: Profile['answers'], rest: Partial<Profile> = {}): Profile {
  return { ...EMPTY_PROFILE, ...rest, answers };
}

/** Alpha has 100 points, Gamma 25 and Beta none. */
export const ADMIN = answering({ people: ['yes'] });

/** The small model with one more question about the language, and a language that nobody speaks. */
export function withSecondRequirement() {
  const content = contentWith({
    'content/facts/language.md': contentWith()
      .get('content/facts/language.md')
      ?.replace('sharp: Sharp }', 'sharp: Sharp, rust: Rust }'),
    'content/questions/rule.md': `---
id: rule
order: 40
theme: service
topic: Rule
text: Is there a rule about the language?
choose: one
options:
  - id: sharp
    text: Sharp by rule
    requires: { fact: language, anyOf: [sharp], because: A rule says so. }
  - id: rust
    text: Rust by rule
    requires: { fact: language, anyOf: [rust], because: A rule says so. }
  - id: rust-contract
    text: Rust by contract
    requires: { fact: language, anyOf: [rust], because: A contract says so. }
  - id: none
    text: No rule
    neutral: Nothing is ruled out.
---
Why.
`.replace('choose: one', 'choose: many'),
  });
  const compiled = compile(content);
  if (!compiled.ok) throw new Error(faultReport(compiled));
  return compiled.knowledge;
}
