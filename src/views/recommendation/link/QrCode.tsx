import { useMemo } from 'react';
import { encode } from 'uqr';
import { figures } from '../../words/sentences.ts';
import css from './QrCode.module.css';

export interface QrCodeProps {
  /** In ASCII characters. */
  readonly text: string;
  readonly on: 'screen' | 'paper';
}

/** What telephones can read from a screen or a sheet of paper: version 30 with the least error correction. */
export const MOST_CHARACTERS = 1732;

/** White around the code, in modules: scanners find its edge by it. */
const QUIET_ZONE = 4;

/** How wide one module is: so that a code of 1,000 characters takes 350 pixels, or 50 millimetres. */
const MODULE = { screen: { size: 3, unit: 'px' }, paper: { size: 0.42, unit: 'mm' } } as const;

/** A text as a QR code: black on white on any ground. Says so where it is too long for one. */
export function QrCode({ text, on }: QrCodeProps) {
  const code = useMemo(
    () => (text.length > MOST_CHARACTERS ? null : encode(text, { ecc: 'L', boostEcc: true, border: QUIET_ZONE })),
    [text],
  );
  if (!code)
    return (
      <p className="note">
        This link is too long for a code that a telephone can read: {figures(text.length)} characters, and{' '}
        {figures(MOST_CHARACTERS)} is the most. Copy it instead.
      </p>
    );
  const { size, unit } = MODULE[on];
  const width = `${code.size * size}${unit}`;
  return (
    <svg
      className={css.code}
      role="img"
      aria-label="QR code of the link"
      viewBox={`0 0 ${code.size} ${code.size}`}
      width={width}
      height={width}
      shapeRendering="crispEdges"
    >
      <rect width={code.size} height={code.size} fill="#fff" />
      <path d={dark(code.data)} fill="#000" />
    </svg>
  );
}

/** The dark modules, run by run. */
function dark(rows: readonly (readonly boolean[])[]): string {
  return rows
    .flatMap((row, y) =>
      row.map((on, x) => {
        if (!on || row[x - 1]) return '';
        const end = row.indexOf(false, x);
        return `M${x} ${y}h${(end < 0 ? row.length : end) - x}v1H${x}z`;
      }),
    )
    .join('');
}
