/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.{ts,tsx}'],
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
  // A test that leaves a handle open or a promise unsettled is a broken test, not a slow one.
  openHandlesTimeout: 5000,
  testTimeout: 60000,
};
