/** Keeps a fault of ours in one part of the screen from taking the whole of it; what is stored is untouched. */
import { Component, type ReactNode } from 'react';
import { ErrorState } from './states.tsx';

interface SafePaneState {
  readonly fault: string | null;
}

export class SafePane extends Component<{ readonly children: ReactNode }, SafePaneState> {
  override state: SafePaneState = { fault: null };

  static getDerivedStateFromError(error: unknown): SafePaneState {
    return { fault: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    const { fault } = this.state;
    if (fault === null) return this.props.children;
    return (
      <div className="page">
        <ErrorState message={fault} onRetry={() => this.setState({ fault: null })} />
      </div>
    );
  }
}
