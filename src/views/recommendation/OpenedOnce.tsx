import { type ReactNode, useState } from 'react';
import { Disclosure } from '../ui/Disclosure.tsx';

/** A disclosure whose content is made when it is first opened, because a page holds hundreds of findings. */
export function OpenedOnce({
  summary,
  className,
  children,
}: {
  summary: ReactNode;
  className?: string | undefined;
  children: ReactNode;
}) {
  const [opened, setOpened] = useState(false);
  return (
    <Disclosure
      summary={summary}
      className={className}
      onToggle={(event) => event.currentTarget.open && setOpened(true)}
    >
      {opened && children}
    </Disclosure>
  );
}
