const path = require("node:path");
const { generateCustomFunctionsMetadata } = require("custom-functions-metadata");
const typescript = require("tsx/cjs/api");

const source = path.resolve(__dirname, "../src/functions/functions.ts");
const files = { "zh-CN": "functions.json", "en-US": "functions.en-US.json" };

/** Writes what Excel must know about the PERF functions, in each language, from their source and strings/functions.ts. */
module.exports = class FunctionsMetadata {
  /** @param {{ addinUrl: string }} options where the add-in and its help pages are served from */
  constructor({ addinUrl }) {
    this.addinUrl = addinUrl.replace(/\/+$/, "");
  }

  apply(compiler) {
    const { Compilation, WebpackError, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("FunctionsMetadata", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: "FunctionsMetadata", stage }, async () => {
        const { metadataJson, errors } = await generateCustomFunctionsMetadata(source);
        for (const error of errors)
          compilation.errors.push(new WebpackError(`functions.ts: ${error}`));
        if (errors.length > 0) return;
        const { localiseMetadata } = typescript.require(
          "../src/functions/metadata/localise-metadata.ts",
          __filename
        );
        for (const [language, name] of Object.entries(files)) {
          const metadata = localiseMetadata(JSON.parse(metadataJson), language, this.addinUrl);
          compilation.emitAsset(name, new sources.RawSource(JSON.stringify(metadata, null, 2)));
        }
      });
    });
    compiler.hooks.afterCompile.tap("FunctionsMetadata", ({ fileDependencies }) => {
      fileDependencies.add(source);
    });
  }
};
