const shared = {
  rootDir: __dirname,
  roots: ['<rootDir>/src', '<rootDir>/tests'],
  testEnvironment: 'node',
  transform: { '\\.[cm]?[jt]sx?$': '<rootDir>/tests/_setup/esbuild-transform.cjs' },
  restoreMocks: true,
};

/** @type {import('jest').Config} */
module.exports = {
  // Jest takes it for all projects or for none.
  testTimeout: 60_000,
  reporters: ['default', '<rootDir>/tests/_setup/summary-reporter.cjs'],
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['<rootDir>/tests/**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/tests/browser/'],
      globalSetup: '<rootDir>/tests/_setup/generate.cjs',
    },
    {
      ...shared,
      displayName: 'browser',
      testMatch: ['<rootDir>/tests/browser/**/*.browser.test.ts'],
      globalSetup: '<rootDir>/tests/browser/global-setup.ts',
    },
  ],
};
