module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  transform: {
    "^.+\\.(?:tsx?|js)$": [
      "@swc/jest",
      {
        jsc: {
          target: "es2022",
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
        },
      },
    ],
  },
  // Of node_modules only what Univer's formula engine requires and what exists as ES modules alone.
  transformIgnorePatterns: ["/node_modules/(?!(?:lodash-es|nanoid|kdbush|rbush|quickselect)/)"],
  // Generous: two cores may be busy with other suites. No test asserts a time.
  testTimeout: 120_000,
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  // Jest would leave one core to a person who works beside it: of two cores it uses one.
  maxWorkers: "100%",
  workerIdleMemoryLimit: "1GB",
};
