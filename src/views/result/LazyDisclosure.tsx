import { type ReactNode, useState } from 'react';
import { Disclosure } from '../ui/Disclosure.tsx';
import { usePrinting } from '../ui/printing.ts';

/** A disclosure whose content is made when it is first opened, or printed, because a page holds hundreds of findings. */
export function LazyDisclosure({
  summary,
  className,
  printed = true,
  children,
}: {
  summary: ReactNode;
  className?: string | undefined;
  printed?: boolean;
  children: ReactNode;
}) {
  const [opened, setOpened] = useState(false);
  const printing = usePrinting() && printed;
  return (
    <Disclosure
      printed={printed}
      summary={summary}
      className={className}
      onToggle={(event) => event.currentTarget.open && !printing && setOpened(true)}
    >
      {(opened || printing) && children}
    </Disclosure>
  );
}
