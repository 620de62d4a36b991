const { gzipSync } = require("node:zlib");

/** Prints what the functions' own bundle weighs and fails the build where it grows beyond its limit. */
module.exports = class FunctionsSize {
  /** @param {{ entry: string, limit: number }} options the functions' entry point; limit in KB gzipped */
  constructor({ entry, limit }) {
    this.entry = entry;
    this.limit = limit;
  }

  apply(compiler) {
    const { Compilation, WebpackError } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("FunctionsSize", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "FunctionsSize", stage }, () => {
        if (compiler.options.mode !== "production") return;
        const entrypoint = compilation.entrypoints.get(this.entry);
        // webpack's own loader serves the whole page.
        const loader = entrypoint.getRuntimeChunk().files;
        const files = entrypoint.getFiles().filter((name) => !loader.has(name));
        const size = files
          .map((name) => gzipSync(compilation.getAsset(name).source.buffer()).length / 1024)
          .reduce((sum, one) => sum + one, 0);
        const text = `${size.toFixed(1)} KB gzipped, at most ${this.limit} KB`;
        console.log(`PERF functions (${files.join(", ")}): ${text}\n`);
        if (size > this.limit)
          compilation.errors.push(new WebpackError(`The PERF functions' bundle is ${text}.`));
      });
    });
  }
};
