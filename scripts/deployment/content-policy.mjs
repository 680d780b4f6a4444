// The content policy of the pages: nothing is loaded from, sent to or framed by anybody who is not named here.
import { officeOrigin } from './office-source.mjs';

/**
 * Who may show the pages in a frame: Excel for the web, of both clouds. Desktop Excel uses no frame. The first two hosts are the ones
 * Office.js itself trusts.
 */
const FRAME_ANCESTORS = [
  "'self'",
  'https://*.officeapps.live.com',
  'https://*.partner.officewebapps.cn',
  'https://*.sharepoint.com',
  'https://*.sharepoint.cn',
  'https://*.cloud.microsoft',
  'https://onedrive.live.com',
];

/** The hash of a style element without text: Fluent makes such elements and fills them through the DOM, which no policy forbids. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/**
 * @param {import('./office-source.mjs').OfficeSource | undefined} source where the page takes Office.js from; `undefined` for a page without it
 * @returns the policy as it stands in the page's head
 */
export function contentPolicy(source) {
  const origin = source === undefined ? undefined : officeOrigin(source);
  return [
    "default-src 'none'",
    `script-src ${["'self'", origin].filter((part) => part !== undefined).join(' ')}`,
    // For browsers that do not know the two that follow; the others ignore it.
    "style-src 'self' 'unsafe-inline'",
    `style-src-elem 'self' ${EMPTY_STYLE}`,
    // Office.js hides a frame and a field of its own by an attribute.
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/**
 * What the server should send with every file. A page's head cannot say who may frame it, so the policy is said once more, in full.
 * @param {import('./office-source.mjs').OfficeSource} source
 * @returns {ReadonlyArray<readonly [name: string, value: string]>}
 */
export function responseHeaders(source) {
  return [
    ['Content-Security-Policy', `${contentPolicy(source)}; frame-ancestors ${FRAME_ANCESTORS.join(' ')}`],
    ['X-Content-Type-Options', 'nosniff'],
  ];
}
