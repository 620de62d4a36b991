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
  // docx and numfmt ship CommonJS beside their modules; nothing of node_modules needs transforming.
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
};
