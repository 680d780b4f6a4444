/**
 * Loads the fonts that stand in for those of Windows. A canvas does not wait for fonts: what was drawn before has to be drawn again.
 * @param onLoaded called once fonts that were missing have become usable
 */
export function loadFonts(onLoaded: () => void): void {
  document.fonts.addEventListener('loadingdone', onLoaded);
  for (const face of document.fonts) {
    // A machine without any of the stand-ins shows its standard font.
    face.load().catch(() => undefined);
  }
}
