import { render, screen } from '@testing-library/react';
import { encode } from 'uqr';
import { describe, expect, it } from 'vitest';
import { MOST_CHARACTERS, QrCode } from '../../../../src/views/recommendation/link/QrCode.tsx';

const LINK = `https://example.org/recommendation/#v1~${'Qscope.product.xx~'.repeat(30)}Zaaaa`;

/** Which squares of the picture are dark, read from what is drawn. */
function drawn(picture: Element): boolean[][] {
  const size = Number(picture.getAttribute('viewBox')?.split(' ')[2]);
  const squares = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  const runs =
    picture
      .querySelector('path')
      ?.getAttribute('d')
      ?.matchAll(/M(\d+) (\d+)h(\d+)v1H(\d+)z/g) ?? [];
  for (const [, x, y, width, back] of runs) {
    expect(back).toBe(x);
    squares[Number(y)]?.fill(true, Number(x), Number(x) + Number(width));
  }
  return squares;
}

describe('a QR code', () => {
  it('draws the code of its text, black on white, with four modules of white around it', () => {
    render(<QrCode text={LINK} on="screen" />);
    const picture = screen.getByRole('img', { name: 'QR code of the link' });
    const squares = drawn(picture);
    expect(squares).toEqual(encode(LINK, { ecc: 'L', boostEcc: true, border: 4 }).data);
    const edge = [0, 1, 2, 3].flatMap((each) => [
      ...(squares[each] ?? []),
      ...(squares.at(-1 - each) ?? []),
      ...squares.flatMap((row) => [row[each], row.at(-1 - each)]),
    ]);
    expect(edge).not.toContain(true);
    expect(picture.querySelector('rect')).toHaveAttribute('fill', '#fff');
    expect(picture.querySelector('path')).toHaveAttribute('fill', '#000');
  });

  it('says so where a link is too long for one that can be read', () => {
    const { rerender } = render(<QrCode text={'a'.repeat(MOST_CHARACTERS)} on="paper" />);
    expect(encode('a'.repeat(MOST_CHARACTERS), { ecc: 'L' }).version).toBe(30);
    expect(screen.getByRole('img')).toBeVisible();
    rerender(<QrCode text={'a'.repeat(MOST_CHARACTERS + 1)} on="paper" />);
    expect(screen.queryByRole('img')).not.toBeInTheDocument();
    expect(screen.getByText(/^This link is too long for a code/)).toHaveTextContent('1,733 characters, and 1,732');
  });
});
