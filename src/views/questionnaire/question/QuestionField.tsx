import { type Ref, useId } from 'react';
import type { Option, OptionId, Question } from '../../../knowledge/model.ts';
import { classNames } from '../../ui/class-names.ts';
import { Heading } from '../../ui/Page.tsx';
import { HOW_MANY, NOTHING_CHOSEN } from '../asking/field-words.ts';
import { setApart } from './choose.ts';
import { OptionRow } from './OptionRow.tsx';
import css from './QuestionField.module.css';

export interface QuestionFieldProps {
  readonly question: Question;
  /** What it is about, with others. */
  readonly theme: string;
  /** Which question it is of how many. */
  readonly step: string;
  readonly chosen: readonly OptionId[];
  /** Say that a choice is missing. */
  readonly refused: boolean;
  readonly onChoose: (option: Option, ticked: boolean) => void;
  readonly ref: Ref<HTMLFieldSetElement>;
}

/** The question as a form field: its legend is the page's heading. */
export function QuestionField({ question, theme, step, chosen, refused, onChoose, ref }: QuestionFieldProps) {
  const id = useId();
  const howMany = HOW_MANY[question.choose];
  const describedBy = [
    question.hint !== undefined && `${id}hint`,
    howMany !== '' && `${id}many`,
    refused && `${id}error`,
  ].filter((part) => part !== false);

  const { listed, apart } = setApart(question);
  const group = (options: readonly Option[]) =>
    options.length > 0 && (
      <div>
        {options.map((option) => (
          <OptionRow
            key={option.id}
            option={option}
            type={question.choose === 'one' ? 'radio' : 'checkbox'}
            name={question.id}
            checked={chosen.includes(option.id)}
            invalid={refused}
            onChange={(ticked) => onChoose(option, ticked)}
          />
        ))}
      </div>
    );

  return (
    <fieldset
      ref={ref}
      className={css.field}
      aria-labelledby={`${id}text`}
      aria-describedby={describedBy.length > 0 ? describedBy.join(' ') : undefined}
      {...(question.choose === 'one' && { role: 'radiogroup', 'aria-invalid': refused || undefined })}
    >
      <legend>
        <span className={css.step}>
          <span>{theme}</span> · <span>{step}</span>
        </span>
        <Heading id={`${id}text`}>{question.text}</Heading>
      </legend>
      {question.hint !== undefined && (
        <p id={`${id}hint`} className={classNames('lead', css.hint)}>
          {question.hint}
        </p>
      )}
      {howMany !== '' && (
        <p id={`${id}many`} className={css.many}>
          {howMany}
        </p>
      )}
      <div className={classNames(css.choices, refused && css.refused)}>
        {refused && (
          <p id={`${id}error`} className={css.error} role="alert">
            <span className="sr-only">Error: </span>
            {NOTHING_CHOSEN}
          </p>
        )}
        {group(listed)}
        {listed.length > 0 && apart.length > 0 && <p className={css.or}>or</p>}
        {group(apart)}
      </div>
    </fieldset>
  );
}
