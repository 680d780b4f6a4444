import { HostError } from '../../core/host';

/** Why something failed: in the host's words, or, where it was a bug of ours, in those of whoever it is reported to. */
export type Failure =
  | { readonly error: HostError; readonly bug: undefined }
  | { readonly error: undefined; readonly bug: string };

/** @param error whatever was thrown; nothing of it is lost */
export function failureOf(error: unknown): Failure {
  if (error instanceof HostError) return { error, bug: undefined };
  return {
    error: undefined,
    bug: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
  };
}
