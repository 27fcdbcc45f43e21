import { expect, test } from 'vitest';
import { stylesheetOf, withoutStyles } from '../../src/prerender/placed-styles.ts';

test('styles leave the elements, and a stylesheet does the same for them', () => {
  const { html, styles } = withoutStyles('<i class="a" style="left:5%;width:2%"></i><b style="left:5%;width:2%">c</b>');
  expect(html).toBe('<i class="a" data-style="left:5%;width:2%"></i><b data-style="left:5%;width:2%">c</b>');
  expect(stylesheetOf([...styles, 'flex-grow:3', 'flex-grow:3'])).toBe(
    '[data-style="flex-grow:3"][data-style][data-style]{flex-grow:3}\n' +
      '[data-style="left:5%;width:2%"][data-style][data-style]{left:5%;width:2%}\n',
  );
});
