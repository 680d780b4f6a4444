const KEY = 'budget-disclosure-assistant.welcomed';

/** True until the user has said that the first words were read. False where the browser keeps nothing: they would come back for ever. */
export function isFirstRun(): boolean {
  try {
    return localStorage.getItem(KEY) === null;
  } catch {
    return false;
  }
}

/** Remembers, on this machine, that the first words were read; where the browser keeps nothing, nothing happens. */
export function rememberFirstRun(): void {
  try {
    localStorage.setItem(KEY, '1');
  } catch {
    // They are gone for now; that is all the user asked for.
  }
}
