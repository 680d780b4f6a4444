const SIGNS = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** The code of a project: region, year of set-up, P, six digits, `1`, four digits, and the check character over them all. */
export function projectCode(region: string, year: number, serial: number): string {
  const body = `${region}${String(year % 100).padStart(2, '0')}P${String(serial).padStart(6, '0')}1${String(serial % 9973).padStart(4, '0')}`;
  let sum = 0;
  let weight = 1;
  for (const sign of body) {
    sum += SIGNS.indexOf(sign) * weight;
    weight = (weight * 3) % 31;
  }
  return body + SIGNS.charAt(30 - (sum % 31));
}
