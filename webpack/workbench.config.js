const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MarkBuilt = require("./mark-built");
const minimizer = require("./minimizer");
const typescript = require("./typescript");

/** Only the page's own files: the pane in it brings its own policy, for the page it is written into has this one too. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "worker-src 'self'",
  "base-uri 'self'",
  "form-action 'none'",
].join("; ");

/** The workbench page, beside the add-in that it shows: dist/workbench/. */
module.exports = {
  mode: process.env.NODE_ENV === "development" ? "development" : "production",
  devtool: false,
  target: ["web", "es2022"],
  entry: { workbench: "./src/workbench/main.tsx" },
  output: {
    path: path.resolve(__dirname, "../dist/workbench"),
    filename: "[name].[contenthash:8].js",
    publicPath: "auto",
    clean: true,
  },
  optimization: { minimizer },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [
      typescript,
      // The grid's styles come as one file, copied below.
      { test: /\.css$/, type: "asset/source" },
    ],
  },
  plugins: [
    new HtmlPlugin({
      filename: "index.html",
      template: "./src/workbench/index.ejs",
      inject: false,
      contentSecurityPolicy,
    }),
    new MarkBuilt("index.html"),
    new CopyPlugin({
      patterns: [
        { from: "node_modules/@univerjs/preset-sheets-core/lib/index.css", to: "grid.css" },
        { from: "assets/samples/*.xlsx", to: "[name][ext]" },
      ],
    }),
  ],
  performance: { hints: false },
  stats: "errors-warnings",
};
