module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  transform: {
    "^.+\\.tsx?$": [
      "@swc/jest",
      { jsc: { target: "es2022", parser: { syntax: "typescript", tsx: true } } },
    ],
  },
  // numfmt 4 names an entry file in its package.json that it does not ship (also in tsconfig.json, webpack.config.js).
  moduleNameMapper: { "^numfmt$": "<rootDir>/node_modules/numfmt/dist/index.js" },
  // Generous: two cores may be busy with other suites. No test asserts a time.
  testTimeout: 120_000,
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
};
