const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const BundleSizes = require("./webpack/bundle-sizes");
const FunctionsMetadata = require("./webpack/functions-metadata");
const FunctionsSize = require("./webpack/functions-size");
const helpPage = require("./webpack/help-page");
const manifest = require("./webpack/manifest");
const minimizer = require("./webpack/minimizer");
const officeJs = require("./webpack/office-js");
const typescript = require("./webpack/typescript");

const addinUrl = process.env.ADDIN_URL ?? "https://localhost:3000";
const isDevelopment = process.env.PERF_DEV === "1" || process.env.NODE_ENV === "development";
const office = officeJs(process.env.OFFICE_JS);

/** What the page loads at once, in this order; everything else comes on demand. */
const pageEntries = ["watch-start", "functions", "taskpane"];

/** Only the add-in's own files and office.js; styles are written by Fluent UI and Office.js at run time. */
const contentSecurityPolicy = [
  "default-src 'none'",
  `script-src 'self' ${office.scriptSource}`.trim(),
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'self'",
  "form-action 'none'",
].join("; ");

/** The add-in as a static site: page, scripts, icons, manifest. See README for ADDIN_URL, OFFICE_JS and PERF_DEV. */
const addIn = {
  mode: isDevelopment ? "development" : "production",
  devtool: false,
  target: ["web", "es2022"],
  entry: {
    // Runs before office.js, without the shared webpack runtime.
    "watch-start": { import: "./src/taskpane/watch-start.ts", runtime: false },
    functions: "./src/excel/start-functions.ts",
    taskpane: "./src/taskpane/index.tsx",
  },
  output: {
    path: path.resolve(__dirname, "dist"),
    // The manifest names the functions' script; Excel loads it with the page all the same.
    filename: ({ chunk }) =>
      chunk?.name === "functions" ? "functions.js" : "[name].[contenthash:8].js",
    chunkFilename: "[name].[contenthash:8].js",
    publicPath: "auto",
    // The workbench is built into a folder of its own, see webpack/workbench.config.js.
    clean: { keep: /^workbench[/\\]/ },
  },
  optimization: { runtimeChunk: "single", splitChunks: { chunks: "all" }, minimizer },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [typescript],
  },
  plugins: [
    new HtmlPlugin({
      filename: "taskpane.html",
      template: "./src/taskpane/taskpane.ejs",
      chunks: pageEntries,
      inject: false,
      officeJs: office.url,
      contentSecurityPolicy,
    }),
    new CopyPlugin({
      patterns: [
        { from: "assets/icons/*.png", to: "icons/[name][ext]" },
        {
          from: "manifest.xml",
          transform: (source) => manifest(source.toString(), { addinUrl, isDevelopment }),
        },
        {
          from: "docs/functions/*.md",
          to: "docs/functions/[name].html",
          transform: (source) => helpPage(source.toString()),
        },
        ...office.copies,
      ],
    }),
    new FunctionsMetadata({ addinUrl }),
    new FunctionsSize({ entry: "functions", limit: 30 }),
    new BundleSizes({ firstLoad: pageEntries, limit: 200 }),
  ],
  performance: { hints: false },
  stats: "errors-warnings",
};

// The workbench works without any network, so it is built only beside a local office.js.
module.exports =
  process.env.OFFICE_JS === "local" ? [addIn, require("./webpack/workbench.config")] : addIn;
