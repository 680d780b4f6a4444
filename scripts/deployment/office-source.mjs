// Where the pages take Office.js from: chosen by whoever deploys them.

/** @typedef {'self' | 'cdn' | 'cdn-cn'} OfficeSource */

/** The script each choice stands for; `self` is a copy beside the pages, written by `office-files.mjs`. */
const SCRIPTS = {
  self: 'office/office.js',
  cdn: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  'cdn-cn': 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
};

export const OFFICE_SOURCES = Object.keys(SCRIPTS);

/** @param {OfficeSource} source @returns the address of the script, for a page in the top folder */
export function officeScript(source) {
  return SCRIPTS[source];
}

/** @param {OfficeSource} source @returns the origin the script comes from; `undefined` where it is the pages' own */
export function officeOrigin(source) {
  return source === 'self' ? undefined : new URL(SCRIPTS[source]).origin;
}
