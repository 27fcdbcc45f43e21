import type { Waiver } from '../../../advisor/ranking/recommendation.ts';
import { ANCHOR } from '../../result/anchors.ts';
import { ChangeLink } from '../../result/ChangeLink.tsx';
import { useResult } from '../../result/result.tsx';
import { FrameworkName } from '../../ui/FrameworkName.tsx';
import { Section } from '../../ui/Section.tsx';
import { answersRulingOut } from '../../words/answers-ruling-out.ts';
import css from './Waivers.module.css';

/** Nothing fits: which requirement to give up, and for whom. */
export function Waivers({ waivers }: { waivers: readonly Waiver[] }) {
  const { recommendation, names } = useResult();
  if (waivers.length > 0)
    return (
      <Section
        id={ANCHOR.giveUp}
        title="What to give up"
        aside={
          waivers.length === 1
            ? 'This is enough. All else can stay as it is.'
            : 'One of these is enough. The others can stay as they are.'
        }
      >
        <Table
          heading="Then these fit"
          rows={waivers.map(({ question, option, frees }) => ({ question, option, frameworks: frees }))}
          names={names}
        />
      </Section>
    );
  return (
    <Section
      id={ANCHOR.giveUp}
      title="What rules them out"
      aside={`Every framework ${recommendation.notConsidered.length > 0 ? 'considered ' : ''}fails two requirements or more, so giving up a single one frees nobody. These are the answers behind it.`}
    >
      <Table heading="Rules out" rows={answersRulingOut(recommendation.ruledOut)} names={names} />
    </Section>
  );
}

interface TableProps {
  readonly heading: string;
  readonly rows: readonly {
    readonly question: string;
    readonly option: string;
    readonly frameworks: readonly string[];
  }[];
  readonly names: { option(question: string, option: string): string; question(id: string): string };
}

function Table({ heading, rows, names }: TableProps) {
  return (
    <table className={css.giveUp}>
      <thead>
        <tr>
          <th scope="col">Answer</th>
          <th scope="col">{heading}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ question, option, frameworks }) => (
          <tr key={`${question} ${option}`}>
            <th scope="row">
              <b>{names.option(question, option)}</b>
              <span className="soft">{names.question(question)}</span>
              <ChangeLink question={question}>Change the answer</ChangeLink>
            </th>
            <td>
              <ul className={css.frameworks}>
                {frameworks.map((id) => (
                  <li key={id}>
                    <FrameworkName id={id} link />
                  </li>
                ))}
              </ul>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
