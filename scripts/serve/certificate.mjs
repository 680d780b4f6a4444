// A certificate for https://localhost, good for this machine alone.
import { X509Certificate } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from '../setup.mjs';

const require = createRequire(import.meta.url);
const FOLDER = join(root, 'build', 'certificate');
const DAY = 24 * 60 * 60 * 1000;
const DAYS_VALID = 30;

/** The package tells its steps in English; the user is told what matters by `serve`. */
async function quietly(work) {
  const { log } = console;
  console.log = () => undefined;
  try {
    return await work();
  } finally {
    console.log = log;
  }
}

/** A certificate that Excel on this machine trusts; Windows and macOS ask the user for it once. */
async function trustedCertificate() {
  const { getHttpsServerOptions } = require('office-addin-dev-certs');
  const { cert, key } = await quietly(() => getHttpsServerOptions());
  return { cert, key };
}

/** A certificate nobody trusts yet, kept in the build folder and renewed before it runs out. */
async function untrustedCertificate() {
  const [authority, certificate, key] = ['ca.crt', 'localhost.crt', 'localhost.key'].map((name) =>
    join(FOLDER, name),
  );
  if (!isGood(certificate)) {
    const { generateCertificates } = require('office-addin-dev-certs/lib/generate');
    // The package writes only where there is none.
    rmSync(FOLDER, { recursive: true, force: true });
    mkdirSync(FOLDER, { recursive: true });
    await quietly(() => generateCertificates(authority, certificate, key, DAYS_VALID));
  }
  return { cert: readFileSync(certificate), key: readFileSync(key), authority };
}

function isGood(certificate) {
  if (!existsSync(certificate)) return false;
  return Date.parse(new X509Certificate(readFileSync(certificate)).validTo) > Date.now() + DAY;
}

/**
 * @param {boolean} mayTrust whether this machine's list of trusted authorities may be added to; on Linux it never is, for no Excel reads it
 * @returns {Promise<{ cert: Buffer, key: Buffer, authority?: string }>} `authority`: the file to trust by hand, where that is still to be done
 */
export async function localhostCertificate(mayTrust) {
  if (!mayTrust || !['win32', 'darwin'].includes(process.platform)) return untrustedCertificate();
  return trustedCertificate().catch(() => untrustedCertificate());
}
