import type { Span } from './fragment';

/** One paragraph of the narrative. */
export interface Passage {
  /** Number of its section in the document: `二.1`. */
  readonly section: string;
  /** The section's printed heading. */
  readonly heading: string;
  readonly text: string;
  readonly spans: readonly Span[];
  /** What a person has to fill in, and tables that were not found. */
  readonly missing: readonly string[];
}
