/** Milliseconds: no test is meant to come near it, only to end where it hangs. At night a random one has many times the cases. */
const TEST_TIMEOUT = 120_000 * Number(process.env.RANDOM_TIMES ?? 1);

/** What all tests have in common. @type {import('jest').ProjectConfig} */
const common = {
  // Only these hold anything to load: node_modules need not be searched.
  roots: ['<rootDir>/src', '<rootDir>/test', '<rootDir>/scripts', '<rootDir>/bench'],
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
      },
    ],
    // hucre is published as ES modules only, which Jest's require cannot load on the Node versions supported.
    '/node_modules/hucre/.+\\.mjs$': ['@swc/jest', { jsc: { target: 'es2022' } }],
  },
  transformIgnorePatterns: ['/node_modules/(?!hucre/)'],
};

/** @type {import('jest').Config} */
module.exports = {
  // A test that leaves a handle open or a promise unsettled is a broken test, not a slow one.
  openHandlesTimeout: 5000,
  testTimeout: TEST_TIMEOUT,
  projects: [
    {
      ...common,
      displayName: 'node',
      testMatch: ['<rootDir>/test/**/*.test.{ts,tsx}'],
      testPathIgnorePatterns: ['\\.browser\\.test\\.ts$'],
    },
    {
      ...common,
      displayName: 'browser',
      testMatch: ['<rootDir>/test/**/*.browser.test.ts'],
      globalSetup: '<rootDir>/test/support/browser/start.mjs',
      globalTeardown: '<rootDir>/test/support/browser/stop.mjs',
    },
  ],
};
