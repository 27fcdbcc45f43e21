import { render } from '@testing-library/react';
import { Fragment, type ReactNode, Suspense, useState } from 'react';
import { expect, it } from 'vitest';

const html = (node: ReactNode) => render(node).container.innerHTML;
const run = (words: string) => `<text-run>${words}</text-run>`;

it('leaves words that are all an element holds in the element', () => {
  expect(html(<p>Words</p>)).toBe('<p>Words</p>');
  expect(html(<p>{3}</p>)).toBe('<p>3</p>');
});

it('joins words that are all an element holds', () => {
  const [name, none] = ['Flask', null];
  expect(
    html(
      <p>
        {name} has {4} {none} {['points', ' or', [' more']]}.
      </p>,
    ),
  ).toBe('<p>Flask has 4  points or more.</p>');
});

it('gives words beside other nodes an element of their own', () => {
  expect(
    html(
      <p>
        Choose {'Flask'} <b>now</b>.
      </p>,
    ),
  ).toBe(`<p>${run('Choose Flask ')}<b>now</b>${run('.')}</p>`);
});

it('gives words in a fragment or a boundary an element of their own, whatever is around it', () => {
  expect(html(<Fragment>Words</Fragment>)).toBe(run('Words'));
  expect(
    html(
      <p>
        <Suspense>Words</Suspense>
      </p>,
    ),
  ).toBe(`<p>${run('Words')}</p>`);
});

it('lets a component have its children as they are', () => {
  const Shout = ({ children }: { children: string }) => <b>{children.toUpperCase()}</b>;
  expect(html(<Shout>words</Shout>)).toBe('<b>WORDS</b>');
});

it('keeps space between elements, without a box', () => {
  const { container } = render(
    <p>
      <b>One</b> <b>two</b>
    </p>,
  );
  expect(container).toHaveTextContent('One two');
  // Which base.css gives no box.
  expect(container.querySelector('text-space')).toHaveTextContent(/^$/);
});

it('asks for no key that was not asked for, in lists and beside them', () => {
  const list = ['a', <b key="b">b</b>, '', null, 'c'];
  expect(
    html(
      <p>
        {list} {list}
      </p>,
    ),
  ).toContain(`${run('a')}<b>b</b>${run('c')}`);
});

it('keeps the state of what stands after words that come and go', () => {
  function Field() {
    const [id] = useState(() => Math.random());
    return <i>{id}</i>;
  }
  const page = (some: boolean) => (
    <p>
      {some && 'Some '}
      words <Field />
    </p>
  );
  const { container, rerender } = render(page(false));
  const before = container.querySelector('i')?.textContent;
  rerender(page(true));
  expect(container).toHaveTextContent(`Some words ${before}`);
});
