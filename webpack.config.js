const path = require("node:path");

/** The parts of the add-in that run in a browser: reading to report sheet, and the Word export as a chunk of its own. */
module.exports = {
  mode: "production",
  target: ["web", "es2022"],
  entry: {
    excel: "./src/excel/generate-report.ts",
    word: "./src/word/write-word.ts",
  },
  output: {
    path: path.resolve(__dirname, "dist"),
    filename: "[name].js",
    library: { type: "module" },
    clean: true,
  },
  experiments: { outputModule: true },
  resolve: {
    extensions: [".ts", ".tsx", ".js"],
    // numfmt 4 names an entry file in its package.json that it does not ship.
    alias: { numfmt$: path.resolve(__dirname, "node_modules/numfmt/dist/index.js") },
  },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        use: {
          loader: "swc-loader",
          options: { jsc: { target: "es2022", parser: { syntax: "typescript", tsx: true } } },
        },
      },
    ],
  },
  performance: { hints: false },
  stats: { preset: "errors-warnings", assets: true },
};
