import type { Framework } from '../../knowledge/model.ts';
import { useEvidence } from '../app/knowledge.tsx';
import { Link } from '../ui/Link.tsx';
import css from './FrameworkPage.module.css';

/** Where the framework itself is at home. Use it below `WithEvidence`. */
export function OfficialLinks({ framework: { id, name } }: { framework: Framework }) {
  const words = useEvidence().frameworks[id];
  if (!words) return null;
  return (
    <p className={css.links}>
      <Link to={words.docs}>{name} documentation</Link>
      <Link to={words.repository}>Source code</Link>
    </p>
  );
}
