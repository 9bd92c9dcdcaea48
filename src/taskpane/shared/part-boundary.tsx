/** Keeps a fault inside a part of the page from taking the whole page away. */
import { Component, type ReactNode } from "react";
import { FailedPart } from "./failed-part";

export interface PartBoundaryProps {
  /** What the part is called. */
  readonly name: string;
  readonly children: ReactNode;
}

interface PartBoundaryState {
  readonly failure: { readonly error: unknown } | null;
}

export class PartBoundary extends Component<PartBoundaryProps, PartBoundaryState> {
  override readonly state: PartBoundaryState = { failure: null };

  static getDerivedStateFromError(error: unknown): PartBoundaryState {
    return { failure: { error } };
  }

  override render(): ReactNode {
    const { name, children } = this.props;
    const { failure } = this.state;
    if (!failure) return children;
    return <FailedPart name={name} error={failure.error} onAgain={() => this.setState({ failure: null })} />;
  }
}
