/** What Office says of itself; before it is ready, outside of it, and in some versions parts are missing although the types promise them. */
export interface OfficeSurroundings {
  readonly language: string | undefined;
  readonly theme: Partial<Office.OfficeTheme> | undefined;
}

/** Language and theme of Office, as far as they are known now. */
export function officeSurroundings(): OfficeSurroundings {
  const context = typeof Office === 'undefined' ? undefined : contextNow();
  return { language: context?.displayLanguage, theme: context?.officeTheme };
}

function contextNow(): Partial<Office.Context> | undefined {
  return Office.context;
}
