import { type HTMLAttributes, type KeyboardEvent, type MouseEvent, useRef } from 'react';

export interface TextButtonProps extends Omit<HTMLAttributes<HTMLDivElement>, 'onClick' | 'role'> {
  readonly onPress: () => void;
}

/**
 * A button whose words can be selected and copied: in one of the browser's own, no selection can begin. Selecting in
 * it does not press it, and a double click, which marks a word, takes the press of its first click back.
 */
export function TextButton({ onPress, ...rest }: TextButtonProps) {
  const pressed = useRef(false);

  function click({ detail, currentTarget }: MouseEvent<HTMLElement>) {
    if (detail > 1) {
      if (pressed.current) onPress();
      pressed.current = false;
      return;
    }
    // Keys, scripts and aids click with a detail of 0, whatever is selected.
    if (detail === 1 && hasSelected(currentTarget)) return;
    pressed.current = detail === 1;
    onPress();
  }

  // As the browser's own: Enter acts as it goes down, the space bar as it comes up.
  function keyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    if (event.key === 'Enter' && !event.repeat) onPress();
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: no selection can begin in a button element.
    <div
      role="button"
      tabIndex={0}
      onClick={click}
      onKeyDown={keyDown}
      onKeyUp={({ key }) => key === ' ' && onPress()}
      {...rest}
    />
  );
}

function hasSelected(element: Element): boolean {
  const selection = window.getSelection();
  return selection !== null && !selection.isCollapsed && selection.getRangeAt(0).intersectsNode(element);
}
