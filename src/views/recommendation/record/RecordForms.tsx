import { useId, useMemo, useState } from 'react';
import { FORMS, type Form, isNumbered, write } from '../../../share/record/forms.ts';
import { useEvidence, useModel } from '../../app/knowledge.tsx';
import { recommendation } from '../../place/addresses.ts';
import { useResult } from '../../result/result.tsx';
import { useShareLink } from '../../result/share-link.ts';
import { Button } from '../../ui/Button.tsx';
import { Chip, Chips } from '../../ui/Chip.tsx';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { DecisionDate } from './DecisionDate.tsx';
import { today } from './decision-date.ts';
import { decisionRecordOf, recommendationFileOf } from './decision-record.ts';
import css from './Record.module.css';

const FORM: Readonly<Record<Form, string>> = {
  madr: 'MADR',
  nygard: 'Nygard (adr-tools)',
  log4brains: 'log4brains',
  comment: 'Pull-request comment',
  json: 'JSON',
};

/** Choose the form, the date and the number, read it, take it along. Use it below `WithEvidence`. */
export function RecordForms() {
  const [form, setForm] = useState<Form>('madr');
  const [digits, setDigits] = useState('1');
  const [date, setDate] = useState(today);
  const { record, file } = useRecord(date);
  const written = write(form, { record, file, number: Number(digits) });
  const id = useId();
  return (
    <div className={css.record}>
      <fieldset>
        <legend>Form</legend>
        <Chips>
          {FORMS.map((each) => (
            <Chip key={each} type="radio" name={`${id}-form`} checked={each === form} onChange={() => setForm(each)}>
              {FORM[each]}
            </Chip>
          ))}
        </Chips>
      </fieldset>
      <div className={css.fields}>
        <DecisionDate date={date} onChange={setDate} />
        {isNumbered(form) && (
          <div>
            <label htmlFor={`${id}-number`}>Its number among your project’s records</label>
            <input
              id={`${id}-number`}
              className={css.number}
              type="text"
              inputMode="numeric"
              autoComplete="off"
              value={digits}
              onChange={(event) => setDigits(event.currentTarget.value.replace(/\D/g, '').slice(0, 4))}
            />
          </div>
        )}
      </div>
      {record.outcome.kind !== 'accepted' && (
        <p>
          <b>Recorded as proposed, because it is not decided.</b> What is missing: {record.outcome.missing.join(' ')}
        </p>
      )}
      <div>
        <p id={`${id}-name`} className={css.name}>
          {written.fileName}
        </p>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard. */}
        <section className={css.text} tabIndex={0} aria-labelledby={`${id}-name`}>
          <pre translate="no">{written.text}</pre>
        </section>
      </div>
      <div className="actions">
        <CopyButton quiet text={() => written.text}>
          Copy the text
        </CopyButton>
        <Button quiet onClick={() => saveFile(written.fileName, written.type, written.text)}>
          Download the file
        </Button>
      </div>
    </div>
  );
}

/** @param date of the decision, an ISO date */
function useRecord(date: string) {
  const result = useResult();
  const model = useModel();
  const evidence = useEvidence();
  const link = useShareLink();
  return useMemo(() => {
    const site = link.slice(0, link.indexOf(recommendation()));
    const recorded = { result, model, evidence, link, site, date };
    const record = decisionRecordOf(recorded);
    return { record, file: recommendationFileOf(recorded, record) };
  }, [result, model, evidence, link, date]);
}
