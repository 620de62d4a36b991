module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  transform: {
    "^.+\\.tsx?$": [
      "@swc/jest",
      { jsc: { target: "es2022", parser: { syntax: "typescript", tsx: true } } },
    ],
  },
  // Generous: two cores may be busy with other suites. No test asserts a time.
  testTimeout: 120_000,
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
};
