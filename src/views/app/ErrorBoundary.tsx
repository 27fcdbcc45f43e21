import { Component, type ReactNode } from 'react';
import { NotFetched } from './lazy-fetch.ts';

interface Props {
  readonly children: ReactNode;
  /** @param tryAgain shows the children once more */
  readonly fallback: (error: unknown, tryAgain: () => void) => ReactNode;
}

interface State {
  readonly caught: { readonly error: unknown } | null;
}

/**
 * Catches what its children throw and shows the fallback instead; with another `key` it starts afresh. A part that did
 * not arrive is fetched anew when it is next shown.
 */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { caught: null };

  static getDerivedStateFromError(error: unknown): State {
    return { caught: { error } };
  }

  override componentDidCatch(error: unknown) {
    if (error instanceof NotFetched) error.forget();
  }

  readonly tryAgain = () => this.setState({ caught: null });

  override render() {
    const { caught } = this.state;
    return caught ? this.props.fallback(caught.error, this.tryAgain) : this.props.children;
  }
}
