import { Component, type ReactNode } from 'react';

interface Props {
  readonly children: ReactNode;
  readonly fallback: (error: unknown, retry: () => void) => ReactNode;
}

/** Catches what its children throw and shows the fallback instead. */
export class ErrorBoundary extends Component<Props, { readonly caught: { readonly error: unknown } | null }> {
  override state = { caught: null };

  static getDerivedStateFromError(error: unknown) {
    return { caught: { error } };
  }

  override render() {
    const { caught } = this.state as { caught: { readonly error: unknown } | null };
    return caught ? this.props.fallback(caught.error, () => this.setState({ caught: null })) : this.props.children;
  }
}
