/**
 * A colour made lighter or darker as Excel does it: in hue, saturation and lightness, of which only the last changes.
 * @param color `RRGGBB`
 * @param tint −1 (black) … 1 (white); 0 leaves the colour as it is
 */
export function tinted(color: string, tint: number): string {
  if (!Number.isFinite(tint) || tint === 0) return color;
  const share = Math.max(-1, Math.min(1, tint));
  const [red, green, blue] = [0, 2, 4].map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255);
  const [r, g, b] = [red ?? 0, green ?? 0, blue ?? 0];
  const [most, least] = [Math.max(r, g, b), Math.min(r, g, b)];
  const lightness = (most + least) / 2;
  const range = most - least;
  const saturation = range === 0 ? 0 : range / (1 - Math.abs(2 * lightness - 1));
  const changed = share < 0 ? lightness * (1 + share) : lightness * (1 - share) + share;
  return [0, 8, 4].map((offset) => channel(offset, hueOf(r, g, b), saturation, changed)).join('');
}

/** Twelfths of the circle, red at 0. */
function hueOf(red: number, green: number, blue: number): number {
  const most = Math.max(red, green, blue);
  const range = most - Math.min(red, green, blue);
  if (range === 0) return 0;
  if (most === red) return 2 * (((green - blue) / range + 6) % 6);
  return 2 * (most === green ? (blue - red) / range + 2 : (red - green) / range + 4);
}

function channel(offset: number, hue: number, saturation: number, lightness: number): string {
  const at = (offset + hue) % 12;
  const reach = saturation * Math.min(lightness, 1 - lightness);
  const share = lightness - reach * Math.max(-1, Math.min(at - 3, 9 - at, 1));
  return Math.round(share * 255)
    .toString(16)
    .padStart(2, '0')
    .toUpperCase();
}
