module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  transform: {
    "^.+\\.tsx?$": [
      "@swc/jest",
      { jsc: { target: "es2022", parser: { syntax: "typescript", tsx: true } } },
    ],
  },
  // docx and numfmt ship CommonJS beside their modules; nothing of node_modules needs transforming.
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
};
